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
 * Records that the notice of a pledge that has ended was cancelled in the central bank's system.
 *
 * @param pledge which
 * @param certificate the digest of the proof of cancellation
 */
public record RecordNoticeCancelled(ActId id, ActRef pledge, Digest certificate) implements Request<PledgeStepped> {

    @Override
    public Keys reads() {
        return course().reads();
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<PledgeStepped> decide(States states, Circumstances now, Rules rules) {
        Pledge before = course().require(states, now, rules);
        rules.require(
                before.notice().isPresent() && !before.has(PledgeStep.CANCEL_NOTICE),
                Reason.WRONG_STATE,
                pledge,
                "without a notice that stands",
                "a notice that is not cancelled");
        rules.end();

        // From here on it must succeed.
        return course().decided(before, now);
    }

    private PledgeCourse course() {
        return new PledgeCourse(pledge, PledgeStep.CANCEL_NOTICE);
    }
}
