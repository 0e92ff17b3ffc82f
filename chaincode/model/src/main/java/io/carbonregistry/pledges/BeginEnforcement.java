package io.carbonregistry.pledges;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;

/**
 * Begins to enforce a pledge, once its days of cure are over.
 *
 * @param pledge which
 */
public record BeginEnforcement(ActId id, ActRef pledge) implements Request<PledgeStepped> {

    @Override
    public Keys reads() {
        return course().reads();
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<PledgeStepped> decide(States states, Circumstances now, Rules rules) {
        Pledge before = course().find(states);
        course().requireParty(before, now, rules);
        PledgeStatus status = before.statusOn(now.day());
        rules.require(course().step().from().contains(status), Reason.NO_DEFAULT_RECORD, pledge, status);
        before.cureUntil()
                .filter(until -> !now.day().isAfter(until))
                .ifPresent(until -> rules.require(false, Reason.CURE_DAYS_RUN, pledge, until));
        Objections.requireNone(before, rules);
        rules.end();

        // From here on it must succeed.
        return course().decided(before, now);
    }

    private PledgeCourse course() {
        return new PledgeCourse(pledge, PledgeStep.BEGIN_ENFORCEMENT);
    }
}
