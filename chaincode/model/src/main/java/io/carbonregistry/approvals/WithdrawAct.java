package io.carbonregistry.approvals;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import java.util.Optional;

/**
 * Takes back a pending act, by somebody who may initiate for the same account or office. One past its day is cleared so too.
 *
 * @param act the pending act
 */
public record WithdrawAct(ActId id, ActRef act) implements Request<ActEnded> {

    @Override
    public Optional<Actor> actor() {
        return Optional.of(act.actor());
    }

    @Override
    public Keys reads() {
        return Keys.needed(Act.key(act));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<ActEnded> decide(States states, Circumstances now, Rules rules) {
        Act pending = states.get(Act.key(act));
        pending.requirePending(now, rules);
        rules.end();

        // From here on it must succeed.
        return pending.ending(Act.Status.WITHDRAWN, Optional.empty(), now);
    }
}
