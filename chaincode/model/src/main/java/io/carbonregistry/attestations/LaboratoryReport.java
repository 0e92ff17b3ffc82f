package io.carbonregistry.attestations;

import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.kernel.Text;
import java.time.LocalDate;

/**
 * The report of a laboratory that a value rests on.
 *
 * @param laboratory the body
 * @param number of the report
 * @param sampled the day the sample was taken
 * @param reported the day of the report
 */
public record LaboratoryReport(BodyId laboratory, String number, LocalDate sampled, LocalDate reported) {

    public LaboratoryReport {
        Text.requirePhrase("report number", number, 64);
        Text.require(!reported.isBefore(sampled), "report", sampled + " to " + reported, "a report after its sample");
    }

    /** Tells no value. */
    @Override
    public String toString() {
        return "a report of " + laboratory;
    }
}
