package io.carbonregistry.client.attestations;

import io.carbonregistry.client.imports.ImportedFile;
import io.carbonregistry.identities.PrivateFile;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.wire.Records;
import io.carbonregistry.wire.Types;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A bundle in a file: its head in the first line, and a facility in each of the others, in canonical JSON. */
public final class BundleFile {

    private static final Records RECORDS = Records.strict(Types.of(List.of(BundleHead.class, FacilityBundle.class)));

    private BundleFile() {}

    /** Writes a bundle to a file that its owner alone may read. */
    public static void write(MonthBundle bundle, Path file) {
        BundleHead head = new BundleHead(
                bundle.account(), bundle.month(), bundle.facilities().size());
        PrivateFile.replace(
                file,
                Stream.concat(Stream.of(head), bundle.facilities().stream())
                        .map(record -> new String(RECORDS.bytes(record), StandardCharsets.UTF_8)));
    }

    /**
     * Reads a bundle.
     *
     * @throws RefusedException as malformed, with the number of the line and nothing of what stands in it
     */
    public static MonthBundle read(Path file) {
        try (ImportedFile.Lines lines = new ImportedFile(file).lines(StandardCharsets.UTF_8)) {
            BundleHead head = read(BundleHead.class, lines.next(), file, 1);
            List<FacilityBundle> facilities = new ArrayList<>();
            for (int i = 0; i < head.facilities(); i++) {
                facilities.add(read(FacilityBundle.class, lines.next(), file, i + 2));
            }
            return new MonthBundle(head.account(), head.month(), facilities);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private static <T> T read(Class<T> type, Optional<String> line, Path file, int number) {
        try {
            if (line.isPresent()) {
                return RECORDS.read(type, line.get().getBytes(StandardCharsets.UTF_8));
            }
        } catch (RefusedException e) {
            // What is wrong would be told with a piece of the file, which is secret.
        }
        throw RefusedException.because(
                Reason.MALFORMED,
                file + ":" + number,
                "a bundle as it was prepared",
                "another text, which is not told");
    }
}
