package io.carbonregistry.pledges;

import io.carbonregistry.commitments.RowHasher;
import io.carbonregistry.commitments.SaltSeed;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.kernel.Whole;
import io.carbonregistry.prices.PriceBasis;
import io.carbonregistry.wire.Records;
import io.carbonregistry.wire.Types;
import java.util.List;

/**
 * What is lent on a pledge, and which cover it needs. Confided: of it everybody sees the digest alone.
 *
 * @param seed what keeps the digest from being guessed, drawn for these terms alone
 * @param amount the principal, or the maximum, in fen
 * @param target the loan's share of the value up to which is lent, in hundredths of a percent
 * @param warn the share from which the parties are warned
 * @param call the share from which more units are called for
 * @param basis which prices count
 */
public record LoanTerms(SaltSeed seed, long amount, int target, int warn, int call, PriceBasis basis) {

    /** Hundredths of a percent in the whole. */
    static final int WHOLE = 10_000;

    private static final Records ROWS = Records.strict(Types.of(List.of(Lent.class)));

    public LoanTerms {
        Text.require(1 <= amount && amount <= Whole.MAX, "amount", "another", "fen from 1 on");
        Text.require(
                1 <= target && target <= warn && warn <= call && call <= WHOLE,
                "lines",
                "others",
                "target, warning and call ascending, from 1 to " + WHOLE);
    }

    /** What is committed to. */
    private record Lent(long amount, int target, int warn, int call, PriceBasis basis) {}

    /** What is published of them. */
    public Digest root() {
        RowHasher hasher = RowHasher.committing(seed);
        hasher.add(ROWS.bytes(new Lent(amount, target, warn, call, basis)));
        return hasher.commitment().root();
    }

    @Override
    public String toString() {
        return "LoanTerms[confided]";
    }
}
