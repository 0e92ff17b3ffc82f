package io.carbonregistry.pledges;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Confided;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.registry.Rule;
import java.util.Optional;

/**
 * Proposes to change a pledge; the other of holder and pledgee accepts.
 *
 * @param account the holder's; a bank proposes in the name of its office
 * @param pledge which
 * @param asked what is to be changed
 * @param loan new terms of the loan, where those are to be changed
 */
public record ProposeChange(
        ActId id,
        Optional<AccountId> account,
        ActRef pledge,
        ChangeTerms asked,
        @Confided ConfidedLoan loan) implements Request<PledgeStepped> {

    @Override
    public Optional<Actor> actor() {
        return account.map(AccountId::actor);
    }

    @Override
    public Keys reads() {
        return course().reads().and(Lending.reads(pledge));
    }

    @Override
    public Keys readsThen(States first) {
        return vintages(course().find(first)).reads();
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<PledgeStepped> decide(States states, Circumstances now, Rules rules) {
        Pledge before = course().require(states, now, rules);
        PledgeTerms agreed = before.agreed();
        long least = PledgeCourse.terms(states, now.day()).number(Rule.CURE_DAYS);
        // Whoever asked for a change that was agreed may ask for another instead; the other may not take its word back
        // so.
        rules.require(
                before.change()
                        .filter(one -> one.agreed() && !one.by().equals(now.actor()))
                        .isEmpty(),
                Reason.WRONG_STATE,
                pledge,
                "changing",
                "the agreed change executed");
        asked.debtUntil()
                .ifPresent(later -> rules.require(
                        later.isAfter(agreed.debtUntil()), Reason.TIME_ORDER, "the debt", agreed.debtUntil(), later));
        asked.cureDays().ifPresent(days -> rules.require(days >= least, Reason.TIME_ORDER, "cure days", least, days));
        vintages(before).require(states, now.day(), rules);
        requireThere(before, rules);
        asked.loan().ifPresent(root -> loan.require(root, pledge, rules));
        rules.end();

        // From here on it must succeed.
        Change change = new Change(now.act(), now.intent(), now.actor(), asked, false);
        Loan lent = states.get(Loan.key(pledge));
        return course().decided(
                        before, before.changing(Optional.of(change)).stepped(PledgeStep.PROPOSE_CHANGE, now), now)
                .writing(Loan.key(pledge), lent.proposing(asked.loan().map(root -> loan.given())));
    }

    /** What is pledged must have a use until the debt ends: what comes to it, and all of it where the debt is to last longer. */
    private Vintages vintages(Pledge before) {
        return asked.debtUntil()
                .map(later -> new Vintages(before.lines(), later))
                .orElseGet(() -> new Vintages(asked.adds(), before.agreed().debtUntil()));
    }

    /** What is to leave is there, and something stays. */
    private void requireThere(Pledge before, Rules rules) {
        rules.require(asked.isPossible(before.lines()), Reason.TERMS_DIFFER, pledge, before.lines(), asked.takes());
    }

    private PledgeCourse course() {
        return new PledgeCourse(pledge, PledgeStep.PROPOSE_CHANGE);
    }
}
