package io.carbonregistry.guidelines;

import io.carbonregistry.formulas.FigureKey;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One value as a facility reports it.
 *
 * @param parameter its code
 * @param material the material it is of; empty if it is the facility's
 * @param value with all its decimals
 * @param unit as the guideline has it
 * @param multiplier what it is multiplied by, where its meter was not calibrated as it must be
 */
public record ReportedValue(
        String parameter, Optional<String> material, BigDecimal value, String unit, Optional<BigDecimal> multiplier) {

    FigureKey key() {
        return new FigureKey(parameter, material.orElse(FigureKey.FACILITY));
    }

    /** What is accounted for. */
    public BigDecimal corrected() {
        return multiplier.map(value::multiply).orElse(value);
    }
}
