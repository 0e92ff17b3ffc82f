package io.carbonregistry.client.supervision;

import io.carbonregistry.attestations.MonthValues;
import io.carbonregistry.attestations.MonthVersion;
import io.carbonregistry.facilities.Facility;
import io.carbonregistry.guidelines.Guideline;
import io.carbonregistry.units.ReportingMonth;
import java.util.stream.Stream;

/**
 * One facility's month as an office reads it.
 *
 * @param facility whose
 * @param guideline what it follows
 * @param late whether it was first attested after its due day
 * @param values its rows, and what follows from them
 */
public record ReadMonth(Facility facility, Guideline guideline, boolean late, MonthValues values) {

    /** Which version. */
    public MonthVersion version() {
        return values.given().month().of();
    }

    /** Which month. */
    public ReportingMonth month() {
        return version().month();
    }

    /** Its values, those of parameters that its guideline knows. */
    Stream<Reported> reported() {
        return values.given().parameters().stream().flatMap(row -> guideline.parameter(row.parameter()).stream()
                .map(parameter -> new Reported(this, row, parameter)));
    }

    /** The whole month as what led to a suspicion. */
    Lead lead() {
        return Lead.of(version());
    }
}
