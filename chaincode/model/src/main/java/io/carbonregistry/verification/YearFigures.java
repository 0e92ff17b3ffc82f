package io.carbonregistry.verification;

import io.carbonregistry.attestations.MonthVersion;
import io.carbonregistry.verification.CorrectedYear.CorrectedMonth;
import java.util.List;

/**
 * What a company's year comes to. Confided.
 *
 * @param reported whole tonnes of CO2 equivalent of its months and what is corrected of them
 * @param tonnes the same with the conservative values that stand instead of what was not accepted
 * @param corrections by how much the report differs from the sum of its months
 * @param months the exact versions that it is the sum of
 * @param facilities what each facility comes to
 */
public record YearFigures(
        long reported,
        long tonnes,
        List<CorrectedMonth> corrections,
        List<MonthVersion> months,
        List<VerifiedFacility> facilities) {

    public YearFigures {
        corrections = List.copyOf(corrections);
        months = List.copyOf(months);
        facilities = List.copyOf(facilities);
    }

    /** Tells no value. */
    @Override
    public String toString() {
        return "YearFigures[confided]";
    }
}
