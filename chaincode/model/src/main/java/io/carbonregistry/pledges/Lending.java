package io.carbonregistry.pledges;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.registry.Rule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Whether what is lent on a pledge is covered by a valuation that still counts.
 *
 * @param pledge which
 * @param loan what is lent on it
 */
record Lending(ActRef pledge, Loan loan) {

    static Keys reads(ActRef pledge) {
        return Keys.needed(Loan.key(pledge));
    }

    static Lending of(ActRef pledge, States states) {
        return new Lending(pledge, states.get(Loan.key(pledge)));
    }

    /** There is a valuation, and it is not too old. */
    void requireValued(States states, LocalDate day, Rules rules) {
        LocalDate oldest = day.minusDays(PledgeCourse.terms(states, day).number(Rule.VALUATION_DAYS));
        rules.require(
                loan.valuation().filter(one -> !one.day().isBefore(oldest)).isPresent(),
                Reason.VALUATION_STALE,
                pledge,
                loan.valuation().map(one -> one.day().toString()).orElse("-"),
                oldest);
    }

    /** No more than the contract allows is lent. */
    void requireWithinAmount(long outstanding, Pledge before, Rules rules) {
        long most = loan.terms().amount();
        rules.require(
                outstanding <= most,
                Reason.LIMIT_EXCEEDED,
                before.agreed().debtor(),
                "loan",
                most,
                0,
                most,
                outstanding);
    }

    /** A sum would be lent within the target. */
    void requireWithinTarget(long outstanding, List<PledgeLine> lines, Rules rules) {
        Cover cover = cover(outstanding, lines);
        rules.require(
                !cover.exceeds(loan.terms().target()),
                Reason.LTV_ABOVE_CONTRACT,
                pledge,
                cover.percent(),
                percent(loan.terms().target()));
    }

    /** What is owed is still within the target when lines are all that is left. */
    void requireCovering(List<PledgeLine> lines, Rules rules) {
        Cover cover = cover(loan.covered(), lines);
        rules.require(
                !cover.exceeds(loan.terms().target()),
                Reason.COVER_BROKEN,
                pledge,
                cover.percent(),
                percent(loan.terms().target()));
    }

    private Cover cover(long outstanding, List<PledgeLine> lines) {
        List<ClassPrice> prices = loan.valuation().map(Valuation::prices).orElse(List.of());
        return Cover.of(outstanding, lines, prices);
    }

    private static String percent(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2).toPlainString() + " %";
    }
}
