package io.carbonregistry.pledges;

import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import java.time.LocalDate;

/** What acts on a notice share. */
final class Notices {

    private Notices() {}

    /** There is a notice, and its term has not ended. */
    static void requireUnexpired(Pledge pledge, LocalDate day, Rules rules) {
        rules.require(
                pledge.notice().isPresent(), Reason.WRONG_STATE, pledge.id(), "without a notice", "a recorded notice");
        requireNotExpired(pledge, day, rules);
    }

    /** If there is a notice, its term has not ended. */
    static void requireNotExpired(Pledge pledge, LocalDate day, Rules rules) {
        pledge.notice()
                .map(Notice::expires)
                .filter(day::isAfter)
                .ifPresent(expired -> rules.require(false, Reason.NOTICE_EXPIRED, pledge.id(), expired));
    }
}
