package io.carbonregistry.plans;

import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.kernel.Text;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a metrology body found of a meter.
 *
 * @param body who calibrated it
 * @param number of the certificate
 * @param from the first day it holds for
 * @param until the last day
 * @param foundPercent the accuracy that was found
 */
public record CalibrationCertificate(
        BodyId body, String number, LocalDate from, LocalDate until, BigDecimal foundPercent) {

    public CalibrationCertificate {
        Text.requirePhrase("certificate number", number, 64);
        Text.require(!until.isBefore(from), "certificate", from + " to " + until, "a last day after the first");
        Text.require(
                foundPercent.signum() >= 0 && foundPercent.compareTo(BigDecimal.valueOf(100)) <= 0,
                "found accuracy",
                foundPercent.toPlainString(),
                "0 to 100 percent");
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    boolean overlaps(CalibrationCertificate other) {
        return covers(other.from) || other.covers(from);
    }
}
