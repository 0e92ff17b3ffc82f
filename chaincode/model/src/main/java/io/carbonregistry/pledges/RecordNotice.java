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
 * Records the notice of a locked pledge in the central bank's system, keyed in by one and confirmed by another of the bank.
 *
 * @param pledge which
 * @param notice as the proof of registration says it
 */
public record RecordNotice(ActId id, ActRef pledge, Notice notice) implements Request<PledgeStepped> {

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
        Pledge before = course().require(states, now, rules);
        rules.require(
                !notice.registered().day().isAfter(now.day()),
                Reason.TIME_ORDER,
                "the notice",
                now.day(),
                notice.registered());
        rules.require(
                !notice.expires().isBefore(before.agreed().debtUntil()),
                Reason.NOTICE_TOO_SHORT,
                pledge,
                notice.expires(),
                before.agreed().debtUntil());
        requireAfterFirst(before, states, rules);
        rules.end();

        // From here on it must succeed.
        return course().decided(before, before.noticed(notice).stepped(PledgeStep.RECORD_NOTICE, now), now);
    }

    /** Of two notices on the same units the earlier comes first, so the second rank's is the later (Civil Code art. 414). */
    private void requireAfterFirst(Pledge before, States states, Rules rules) {
        before.agreed()
                .behind()
                .map(first -> states.get(Pledge.key(first)))
                .filter(first -> first.status().binds())
                .ifPresent(first -> rules.require(
                        first.isPerfectedBefore(notice.registered()),
                        Reason.TIME_ORDER,
                        "the notice of the second rank",
                        first.notice().map(one -> one.registered().toString()).orElse("the first is not registered"),
                        notice.registered()));
    }

    private PledgeCourse course() {
        return new PledgeCourse(pledge, PledgeStep.RECORD_NOTICE);
    }
}
