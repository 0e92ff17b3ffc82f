package io.carbonregistry.repos;

import io.carbonregistry.commitments.RowHasher;
import io.carbonregistry.commitments.SaltSeed;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.kernel.Whole;
import io.carbonregistry.wire.Records;
import io.carbonregistry.wire.Types;
import java.util.List;

/**
 * What the units are sold for and bought back for. Confided.
 *
 * @param seed what keeps its digest from being guessed, drawn for these figures alone
 * @param paid by the buyer in the first leg, in fen
 * @param repaid by the seller in the second leg, in fen
 */
public record RepoCash(SaltSeed seed, long paid, long repaid) {

    private static final Records ROWS = Records.strict(Types.of(List.of(Sums.class)));

    public RepoCash {
        // What is out of range may be a secret all the same, so it is not shown.
        Text.require(1 <= paid && paid <= Whole.MAX, "paid", "another number", "whole fen, at least 1");
        Text.require(1 <= repaid && repaid <= Whole.MAX, "repaid", "another number", "whole fen, at least 1");
    }

    /** What is committed to. */
    private record Sums(long paid, long repaid) {}

    /** What is published of it. */
    public Digest root() {
        RowHasher hasher = RowHasher.committing(seed);
        hasher.add(ROWS.bytes(new Sums(paid, repaid)));
        return hasher.commitment().root();
    }

    @Override
    public String toString() {
        return "RepoCash[confided]";
    }
}
