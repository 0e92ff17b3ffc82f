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
 * Records that the notice of a pledge was amended in the central bank's system, after the pledge was changed or assigned.
 *
 * @param pledge which
 * @param certificate the digest of the proof of amendment
 */
public record AmendNotice(ActId id, ActRef pledge, Digest certificate) implements Request<PledgeStepped> {

    @Override
    public Keys reads() {
        return course().reads();
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<PledgeStepped> decide(States states, Circumstances now, Rules rules) {
        Pledge before = course().require(states, now, rules);
        Notices.requireUnexpired(before, now.day(), rules);
        rules.end();

        // From here on it must succeed.
        Notice amended = before.notice()
                .map(notice -> notice.until(notice.expires(), certificate))
                .orElseThrow();
        return course().decided(before, before.noticed(amended).stepped(PledgeStep.AMEND_NOTICE, now), now);
    }

    private PledgeCourse course() {
        return new PledgeCourse(pledge, PledgeStep.AMEND_NOTICE);
    }
}
