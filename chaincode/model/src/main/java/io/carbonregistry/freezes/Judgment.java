package io.carbonregistry.freezes;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import java.time.LocalDate;

/**
 * A judgment by which units are deducted.
 *
 * @param document the judgment
 * @param effective the first day on which it has legal effect
 */
public record Judgment(Document document, LocalDate effective) {

    /** It has effect today (Registration rules art. 22). */
    void requireEffective(ActRef freeze, Circumstances now, Rules rules) {
        rules.require(!now.day().isBefore(effective), Reason.NO_EFFECTIVE_JUDGMENT, freeze);
    }
}
