package io.carbonregistry.pledges;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;

/**
 * Accepts an assigned pledge as it stands.
 *
 * @param pledge which
 * @param terms the digest of what was pledged, as the bank has seen it
 */
public record AcceptAssignment(ActId id, ActRef pledge, Digest terms) implements Request<PledgeStepped> {

    @Override
    public Keys reads() {
        return course().reads();
    }

    @Override
    public Keys readsThen(States first) {
        return Keys.none()
                .maybe(course().find(first).assignedTo().stream()
                        .map(Pledgee::key)
                        .toList());
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<PledgeStepped> decide(States states, Circumstances now, Rules rules) {
        Pledge before = course().requireAgreeing(terms, states, now, rules);
        before.assignedTo().ifPresent(to -> Pledgee.requireAdmitted(to, states, rules));
        rules.end();

        // From here on it must succeed.
        Pledge after = before.handedTo(now.actor()).stepped(PledgeStep.ACCEPT_ASSIGNMENT, now);
        return course().decided(before, after, now).writing(PledgeEntry.key(now.actor(), pledge), PledgeEntry.PARTY);
    }

    private PledgeCourse course() {
        return new PledgeCourse(pledge, PledgeStep.ACCEPT_ASSIGNMENT);
    }
}
