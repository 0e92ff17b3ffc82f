package io.carbonregistry.attestations;

import io.carbonregistry.formulas.FigureKey;
import io.carbonregistry.guidelines.FacilityKind;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import java.math.BigDecimal;
import java.util.List;

/**
 * What one version of a facility's month comes to: small, so that the months of a year are read at once. Confided.
 *
 * @param of which version
 * @param tonnes tCO2e, two decimals
 * @param part of which total of the year they are part
 * @param produced production data, ordered by their figures
 */
public record MonthTotals(MonthVersion of, BigDecimal tonnes, FacilityKind.Total part, List<Produced> produced)
        implements State {

    public MonthTotals {
        produced = List.copyOf(produced);
    }

    /**
     * A figure that allowances grow with.
     *
     * @param figure which
     * @param amount as it is accounted for: corrected for calibration where that was due, with its parameter's decimals
     * @param unit in which
     */
    public record Produced(FigureKey figure, BigDecimal amount, String unit) {

        /** Tells no value. */
        @Override
        public String toString() {
            return figure + " in " + unit;
        }
    }

    /** Where they stand. */
    public static Key<MonthTotals> key(MonthVersion version) {
        return Key.of(MonthTotals.class, "totals", version.path());
    }

    /** Tells no value. */
    @Override
    public String toString() {
        return "the totals of " + of.path();
    }
}
