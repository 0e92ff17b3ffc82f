package io.carbonregistry.pledges;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Confided;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;

/**
 * Records what is owed on a pledge: a drawdown, interest, or a repayment.
 *
 * @param pledge which
 * @param root what is published of the sum
 * @param balance what is owed from now on
 */
public record RecordBalance(
        ActId id, ActRef pledge, Digest root, @Confided ConfidedSum balance) implements Request<PledgeStepped> {

    @Override
    public Keys reads() {
        return course().reads().and(Lending.reads(pledge));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<PledgeStepped> decide(States states, Circumstances now, Rules rules) {
        Pledge before = course(states).require(states, now, rules);
        Lending lending = Lending.of(pledge, states);
        balance.require(root, pledge, rules);
        if (balance.fen() > lending.loan().outstanding() && isLending(before)) {
            requireCovered(before, lending, states, now, rules);
        }
        rules.end();

        // From here on it must succeed.
        PledgeCourse step = course(states);
        Decision<PledgeStepped> decision =
                step.step() == PledgeStep.DRAW_DOWN ? step.decided(before, now) : step.decided(before, before, now);
        return decision.writing(Loan.key(pledge), lending.loan().owing(balance.fen(), balance.given(), now.day()));
    }

    /** More is lent only under a notice that stands, within the contract's sum, and within the target at a valuation that counts. */
    private void requireCovered(Pledge before, Lending lending, States states, Circumstances now, Rules rules) {
        Notices.requireNotExpired(before, now.day(), rules);
        lending.requireWithinAmount(balance.fen(), before, rules);
        lending.requireValued(states, now.day(), rules);
        lending.requireWithinTarget(balance.fen(), before.lines(), rules);
    }

    private static boolean isLending(Pledge before) {
        return before.status() == PledgeStatus.PERFECTED || before.status() == PledgeStatus.DRAWN;
    }

    /** What is owed for the first time is a drawdown. */
    private PledgeCourse course(States states) {
        boolean first = course().find(states).status() == PledgeStatus.PERFECTED;
        return first ? new PledgeCourse(pledge, PledgeStep.DRAW_DOWN) : course();
    }

    private PledgeCourse course() {
        return new PledgeCourse(pledge, PledgeStep.RECORD_BALANCE);
    }
}
