package io.carbonregistry.pledges;

import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;

/**
 * Records that a court or a province has decided what comes first. What follows from it is done by the acts there are: the court lets its freeze go
 * or orders the release of the pledge, or the bank releases it.
 *
 * @param pledge which
 * @param document the digest of the decision
 */
public record ResolveCollision(ActId id, ActRef pledge, Digest document) implements Request<PledgeStepped> {

    @Override
    public Keys reads() {
        return course().reads().and(Keys.needed(Collision.key(pledge)));
    }

    /** The account, whose place the office must cover. */
    @Override
    public Keys readsThen(States first) {
        return Keys.needed(AccountStanding.key(first.get(Collision.key(pledge)).account()));
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<PledgeStepped> decide(States states, Circumstances now, Rules rules) {
        Pledge before = course().require(states, now, rules);
        rules.end();

        // From here on it must succeed.
        return course().decided(before, now).with(Changes.none().delete(Collision.key(pledge)));
    }

    private PledgeCourse course() {
        return new PledgeCourse(pledge, PledgeStep.RESOLVE_COLLISION);
    }
}
