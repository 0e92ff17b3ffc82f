package io.carbonregistry.bodies;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;

/**
 * Asks for a further accreditation of a body to count.
 *
 * @param body which
 * @param accreditation for what, where and when
 */
public record ExtendScope(ActId id, BodyId body, Accreditation accreditation) implements Request<ScopeExtended> {

    @Override
    public Keys reads() {
        return Keys.needed(TechnicalBody.key(body));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<ScopeExtended> decide(States states, Circumstances now, Rules rules) {
        TechnicalBody before = states.get(TechnicalBody.key(body));
        before.requireNotEnded(rules);
        rules.end();

        // From here on it must succeed.
        return Decision.of(new ScopeExtended(now.act(), body, accreditation, now.day()))
                .writing(TechnicalBody.key(body), before.with(accreditation));
    }
}
