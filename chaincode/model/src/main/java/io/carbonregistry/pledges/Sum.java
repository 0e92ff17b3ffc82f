package io.carbonregistry.pledges;

import io.carbonregistry.commitments.RowHasher;
import io.carbonregistry.commitments.SaltSeed;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.kernel.Whole;
import io.carbonregistry.wire.Records;
import io.carbonregistry.wire.Types;
import java.util.List;

/**
 * A sum of money. Confided: of it everybody sees the digest alone.
 *
 * @param seed what keeps the digest from being guessed, drawn for this sum alone
 * @param fen none or more
 */
public record Sum(SaltSeed seed, long fen) {

    private static final Records ROWS = Records.strict(Types.of(List.of(Money.class)));

    public Sum {
        Text.require(0 <= fen && fen <= Whole.MAX, "sum", "another", "fen, none or more");
    }

    /** What is committed to. */
    private record Money(long fen) {}

    /** What is published of it. */
    public Digest root() {
        RowHasher hasher = RowHasher.committing(seed);
        hasher.add(ROWS.bytes(new Money(fen)));
        return hasher.commitment().root();
    }

    @Override
    public String toString() {
        return "Sum[confided]";
    }
}
