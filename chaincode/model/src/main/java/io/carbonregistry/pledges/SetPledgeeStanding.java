package io.carbonregistry.pledges;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;

/**
 * Asks for a pledgee to be suspended or admitted again. Suspended, it takes no new pledge and keeps those that it has.
 *
 * @param pledgee the office
 * @param standing how it is to stand
 * @param because the decision
 */
public record SetPledgeeStanding(ActId id, Actor pledgee, Pledgee.Standing standing, Grounds because)
        implements Request<PledgeeStandingSet> {

    @Override
    public Keys reads() {
        return Keys.needed(Pledgee.key(pledgee));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<PledgeeStandingSet> decide(States states, Circumstances now, Rules rules) {
        Pledgee before = states.get(Pledgee.key(pledgee));
        rules.require(
                before.standing() != standing,
                Reason.WRONG_STATE,
                pledgee,
                before.standing(),
                "another standing than " + standing);
        rules.end();

        // From here on it must succeed.
        return Decision.of(new PledgeeStandingSet(now.act(), pledgee, standing, because, now.day()))
                .writing(Pledgee.key(pledgee), before.now(standing));
    }
}
