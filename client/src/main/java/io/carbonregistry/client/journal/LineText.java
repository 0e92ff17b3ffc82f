package io.carbonregistry.client.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.wire.Records;
import io.carbonregistry.wire.Types;
import java.util.List;
import java.util.Optional;

/** Lines as text: canonical JSON, their type in the member {@code @type}. */
final class LineText {

    private static final Records RECORDS = Records.tolerant(Types.of(List.of(Begun.class, Sent.class, Ended.class)));

    private LineText() {}

    static String of(Line line) {
        return new String(RECORDS.tagged(line), UTF_8);
    }

    /** Nothing, if the line is not whole. */
    static Optional<Line> read(String text) {
        try {
            return Optional.of(RECORDS.read(Line.class, text.getBytes(UTF_8)));
        } catch (RefusedException torn) {
            return Optional.empty();
        }
    }
}
