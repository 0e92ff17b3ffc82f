package io.carbonregistry.verification;

import io.carbonregistry.commitments.RowHasher;
import io.carbonregistry.commitments.SaltSeed;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.wire.Records;
import io.carbonregistry.wire.Types;
import java.util.List;

/**
 * What is said of a non-conformity. Confided: words about a value tell the value.
 *
 * @param seed what keeps its digest from being guessed, drawn for this remark alone
 * @param text 1 to 2,000 characters
 * @param adjustments by how much the year changes where a conservative value stands; otherwise none
 */
public record Remark(SaltSeed seed, String text, List<Adjustment> adjustments) {

    private static final int MOST = 100;
    private static final Records ROWS = Records.strict(Types.of(List.of(Said.class)));

    public Remark {
        Text.requirePhrase("text", text, 2_000);
        adjustments = List.copyOf(adjustments);
        Text.require(adjustments.size() <= MOST, "adjustments", "more", "at most " + MOST);
    }

    /** What is committed to. */
    private record Said(String text, List<Adjustment> adjustments) {}

    /** What is published of it. */
    public Digest root() {
        RowHasher hasher = RowHasher.committing(seed);
        hasher.add(ROWS.bytes(new Said(text, adjustments)));
        return hasher.commitment().root();
    }

    @Override
    public String toString() {
        return "Remark[confided]";
    }
}
