package io.carbonregistry.guidelines;

import io.carbonregistry.formulas.Emissions;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a guideline says of a facility's month.
 *
 * @param emissions item by item; of no meaning while there are faults
 * @param computed ratios that could be computed, to their decimals
 * @param faults everything that must be mended, in order of precedence
 * @param warnings everything that is marked
 */
public record Assessment(
        Emissions emissions, List<ComputedValue> computed, List<Fault> faults, List<Warning> warnings) {

    public Assessment {
        computed = List.copyOf(computed);
        faults = List.copyOf(faults);
        warnings = List.copyOf(warnings);
    }

    /** A ratio. */
    public record ComputedValue(String indicator, BigDecimal value, String unit) {

        /** Tells no value. */
        @Override
        public String toString() {
            return indicator + " in " + unit;
        }
    }
}
