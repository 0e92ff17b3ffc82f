package io.carbonregistry.pledges;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Confided;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import java.util.Optional;

/**
 * Accepts a proposed change. What changes no units is changed with it; for the rest the Registrar moves them.
 *
 * @param account the holder's; a bank accepts in the name of its office
 * @param pledge which
 * @param terms the digest of what was proposed, as the other has seen it
 */
@Confided
public record AcceptChange(ActId id, Optional<AccountId> account, ActRef pledge, Digest terms)
        implements Request<PledgeStepped> {

    @Override
    public Optional<Actor> actor() {
        return account.map(AccountId::actor);
    }

    @Override
    public Keys reads() {
        return course().reads().and(Lending.reads(pledge));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<PledgeStepped> decide(States states, Circumstances now, Rules rules) {
        Pledge before = course().require(states, now, rules);
        Optional<Change> change = before.change().filter(one -> !one.agreed());
        rules.require(
                change.filter(one -> !one.by().equals(now.actor())).isPresent(), Reason.CHANGE_NOT_AGREED, pledge);
        change.ifPresent(
                one -> rules.require(one.terms().equals(terms), Reason.TERMS_DIFFER, pledge, one.terms(), terms));
        change.filter(one -> !one.asked().takes().isEmpty()).ifPresent(one -> {
            Lending lending = Lending.of(pledge, states);
            lending.requireValued(states, now.day(), rules);
            lending.requireCovering(one.asked().applied(before.lines()), rules);
        });
        rules.end();

        // From here on it must succeed.
        Change agreed = before.change().orElseThrow().accepted();
        Pledge after = agreed.asked().kind().movesUnits()
                ? before.changing(Optional.of(agreed))
                : before.changing(Optional.empty()).agreeing(agreed.asked().amending(before.agreed()));
        Decision<PledgeStepped> decision = course().decided(before, after.stepped(PledgeStep.ACCEPT_CHANGE, now), now);
        return agreed.asked().loan().isEmpty()
                ? decision
                : decision.writing(
                        Loan.key(pledge), states.get(Loan.key(pledge)).amended());
    }

    private PledgeCourse course() {
        return new PledgeCourse(pledge, PledgeStep.ACCEPT_CHANGE);
    }
}
