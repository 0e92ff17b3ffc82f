package io.carbonregistry.facilities;

import io.carbonregistry.kernel.Text;
import io.carbonregistry.units.ReportingMonth;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure of a facility that is registered once and not reported: its capacity, or a factor that is frozen for it.
 *
 * @param parameter its code in the guideline
 * @param material the material it is of; empty if it is the facility's
 * @param from the first month it holds for
 * @param value with all its decimals
 * @param source where it was taken from; empty if the regulator has looked at the grounds itself
 */
public record RegisteredFigure(
        String parameter,
        Optional<String> material,
        ReportingMonth from,
        BigDecimal value,
        Optional<FactorSource> source) {

    public RegisteredFigure {
        Text.requireId("parameter", parameter);
        material.ifPresent(code -> Text.requireId("material", code));
    }

    /** Whether it is a figure of the same thing. */
    boolean isOfSame(RegisteredFigure other) {
        return parameter.equals(other.parameter) && material.equals(other.material);
    }

    /** The parameter and the material, as people are told. */
    String what() {
        return material.map(code -> parameter + "/" + code).orElse(parameter);
    }
}
