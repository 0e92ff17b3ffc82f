package io.carbonregistry.approvals;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Authority;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import java.util.Optional;

/**
 * Refuses to sign a pending act second, which ends it. Whoever could approve it may decline it, and its rules are not asked:
 * what can no longer be done can still be declined.
 *
 * @param act the pending act
 * @param request the intent, which must be the one that was proposed
 * @param because why
 */
public record DeclineAct(ActRef act, Request<?> request, Grounds because)
        implements Request<ActEnded>, SecondSignature {

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
        return Keys.needed(Act.key(act));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<ActEnded> decide(States states, Circumstances now, Rules rules) {
        Act pending = states.get(Act.key(act));
        rules.require(pending.intent().equals(now.intent()), Reason.ID_TAKEN, act);
        rules.end();

        // From here on it must succeed.
        return Decision.of(new ActEnded(act, act, Act.Status.DECLINED, Optional.of(because), now.day()));
    }
}
