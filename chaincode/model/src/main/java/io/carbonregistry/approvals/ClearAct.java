package io.carbonregistry.approvals;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import java.util.Optional;

/**
 * Ends anybody's pending act, by the Registrar: one that nobody answers, or that its parties can no longer answer.
 *
 * @param act the pending act
 * @param because why
 */
public record ClearAct(ActId id, ActRef act, Grounds because) implements Request<ActEnded> {

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
        return pending.ending(Act.Status.VOID, Optional.of(because), now);
    }
}
