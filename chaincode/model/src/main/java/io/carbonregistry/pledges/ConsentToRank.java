package io.carbonregistry.pledges;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;

/**
 * Consents, as the pledgee of the first rank, to another pledge behind one's own (Civil Code art. 414).
 *
 * @param pledge the act that proposed the other
 * @param terms the digest of what was proposed, as the pledgee has seen it
 */
public record ConsentToRank(ActId id, ActRef pledge, Digest terms) implements Request<PledgeStepped> {

    @Override
    public Keys reads() {
        return course().reads();
    }

    @Override
    public Keys readsThen(States first) {
        return course().find(first)
                .agreed()
                .behind()
                .map(Pledge::key)
                .map(Keys::needed)
                .orElse(Keys.none());
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<PledgeStepped> decide(States states, Circumstances now, Rules rules) {
        Pledge before = course().requireAgreeing(terms, states, now, rules);
        rules.require(
                before.agreed()
                        .behind()
                        .map(first -> states.get(Pledge.key(first)))
                        .filter(first -> Party.PLEDGEE.is(first, now.actor()))
                        .isPresent(),
                Reason.NOT_FOUND,
                Pledge.key(pledge));
        Ranks.requireFirst(pledge, before.agreed(), states, rules);
        rules.end();

        // From here on it must succeed.
        return course().decided(before, now);
    }

    private PledgeCourse course() {
        return new PledgeCourse(pledge, PledgeStep.CONSENT_TO_RANK);
    }
}
