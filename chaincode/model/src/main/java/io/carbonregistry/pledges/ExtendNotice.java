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
import java.time.LocalDate;

/**
 * Extends the term of the notice of a pledge, before it expires.
 *
 * @param pledge which
 * @param expires the last day of the new term
 * @param certificate the digest of the proof of extension
 */
public record ExtendNotice(ActId id, ActRef pledge, LocalDate expires, Digest certificate)
        implements Request<PledgeStepped> {

    @Override
    public Keys reads() {
        return course().reads();
    }

    /** The rules in their order of precedence. */
    @Override
    public Decision<PledgeStepped> decide(States states, Circumstances now, Rules rules) {
        Pledge before = course().require(states, now, rules);
        Notices.requireUnexpired(before, now.day(), rules);
        LocalDate ends = before.notice().map(Notice::expires).orElse(expires);
        rules.require(expires.isAfter(ends), Reason.TIME_ORDER, "the new term", ends, expires);
        rules.require(
                !expires.isBefore(before.agreed().debtUntil()),
                Reason.NOTICE_TOO_SHORT,
                pledge,
                expires,
                before.agreed().debtUntil());
        rules.end();

        // From here on it must succeed.
        Notice extended = before.notice()
                .map(notice -> notice.until(expires, certificate))
                .orElseThrow();
        return course().decided(before, before.noticed(extended).stepped(PledgeStep.EXTEND_NOTICE, now), now);
    }

    private PledgeCourse course() {
        return new PledgeCourse(pledge, PledgeStep.EXTEND_NOTICE);
    }
}
