package io.carbonregistry.verification;

import io.carbonregistry.attestations.MonthVersion;
import java.util.List;

/**
 * What a company's year comes to. Confided.
 *
 * @param reported whole tonnes of CO2 equivalent of its months and what is corrected of them
 * @param tonnes the same with the conservative values that stand instead of what was not accepted
 * @param months the exact versions that it is the sum of
 * @param facilities what each facility comes to
 */
public record YearFigures(long reported, long tonnes, List<MonthVersion> months, List<VerifiedFacility> facilities) {

    public YearFigures {
        months = List.copyOf(months);
        facilities = List.copyOf(facilities);
    }

    /** Tells no value. */
    @Override
    public String toString() {
        return "YearFigures[confided]";
    }
}
