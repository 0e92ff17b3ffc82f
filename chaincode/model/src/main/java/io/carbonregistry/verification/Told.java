package io.carbonregistry.verification;

import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import java.time.LocalDate;

/** What a company was told changes by decision alone (Order 19 art. 27). */
final class Told {

    private Told() {}

    /** The company was not told yet. */
    static void requireNot(Assignment assignment, LocalDate day, Rules rules) {
        rules.require(
                !assignment.stage().isTold(),
                Reason.CHANGED_AFTER_NOTICE,
                assignment.account(),
                assignment.year(),
                assignment.stageOn(day));
    }
}
