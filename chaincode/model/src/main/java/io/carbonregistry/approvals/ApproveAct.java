package io.carbonregistry.approvals;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Authority;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Mandate;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import java.util.List;
import java.util.Optional;

/**
 * Signs a pending act second. It carries the whole intent again, so that its signer has seen it, and fresh inputs; all rules
 * in force now are run anew, and the inner fact is what happens.
 *
 * @param act the pending act
 * @param request the intent, which must be the one that was proposed
 */
public record ApproveAct(ActRef act, Request<?> request) implements Request<Fact>, SecondSignature {

    @Override
    public ActId id() {
        return act.id();
    }

    @Override
    public Optional<Actor> actor() {
        return Optional.of(act.actor());
    }

    @Override
    public Authority authority() {
        return Authority.APPROVE;
    }

    @Override
    public Keys reads() {
        return request.reads().and(Keys.needed(Act.key(act), Mandate.key(act.actor())));
    }

    @Override
    public Keys readsThen(States first) {
        return request.readsThen(first);
    }

    @Override
    public List<String> scans() {
        return request.scans();
    }

    /** The rules in their order of precedence; then those of the intent. */
    @Override
    public Decision<Fact> decide(States states, Circumstances now, Rules rules) {
        Act pending = states.get(Act.key(act));
        Caller initiator = pending.initiator();
        Mandate mandate = states.get(Mandate.key(act.actor()));
        rules.require(pending.isPendingOn(now.day()), Reason.ACT_VOID, act, pending.statusOn(now.day()));
        rules.require(pending.intent().equals(now.intent()), Reason.ID_TAKEN, act);
        rules.require(!initiator.person().equals(now.caller().person()), request.samePerson(), initiator.person());
        rules.require(
                mandate.allows(initiator, request.authority()),
                Reason.NOT_REPRESENTED,
                initiator.person(),
                act.actor(),
                request.authority());
        Decision<?> inner = request.decide(states, now.proposedBy(initiator, act.actor()), rules);
        return new Decision<>(inner.fact(), inner.changes());
    }
}
