package io.carbonregistry.bodies;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;

/**
 * Asks for a body to be suspended, reinstated, withdrawn or expelled from now on.
 *
 * @param body which
 * @param standing how it is to stand
 * @param because the decision, or the body's own application
 */
public record SetBodyStanding(ActId id, BodyId body, TechnicalBody.Standing standing, Grounds because)
        implements Request<BodyStandingSet> {

    @Override
    public Keys reads() {
        return Keys.needed(TechnicalBody.key(body));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<BodyStandingSet> decide(States states, Circumstances now, Rules rules) {
        TechnicalBody before = states.get(TechnicalBody.key(body));
        rules.require(
                before.standing().mayBecome(standing),
                Reason.WRONG_STATE,
                body,
                before.standing(),
                "another standing than " + standing + ", and none that is for ever");
        rules.end();

        // From here on it must succeed.
        return Decision.of(new BodyStandingSet(now.act(), body, before.standing(), standing, because, now.day()))
                .writing(TechnicalBody.key(body), before.now(standing, now.day()));
    }
}
