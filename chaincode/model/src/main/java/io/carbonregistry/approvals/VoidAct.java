package io.carbonregistry.approvals;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import java.util.Optional;

/**
 * Ends an act of one's own that was sent but never seen, or that is pending. Its id is used up from then on, and an envelope that
 * is still in flight cannot commit: both write the same key.
 *
 * @param act the act, of an account or office that the caller may initiate for
 */
public record VoidAct(ActId id, ActRef act) implements Request<ActEnded> {

    @Override
    public Optional<Actor> actor() {
        return Optional.of(act.actor());
    }

    @Override
    public Keys reads() {
        return Keys.none().maybe(Act.key(act));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<ActEnded> decide(States states, Circumstances now, Rules rules) {
        Act unseen = states.find(Act.key(act)).orElseGet(() -> Act.unseen(act, now));
        rules.require(!act.equals(now.act()), Reason.ID_TAKEN, act);
        unseen.requirePending(now, rules);
        rules.end();

        // From here on it must succeed.
        return unseen.ending(Act.Status.VOID, Optional.empty(), now);
    }
}
