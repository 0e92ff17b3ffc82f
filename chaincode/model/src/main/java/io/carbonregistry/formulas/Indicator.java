package io.carbonregistry.formulas;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A ratio that a guideline has computed or watched: an intensity, an efficiency, a load.
 *
 * @param code its code
 * @param unit its unit
 * @param decimals to which it is reported
 * @param numerator terms that are added
 * @param denominator terms that are added
 * @param limits between what it is plausible, if it is watched
 */
public record Indicator(
        String code, String unit, int decimals, List<Term> numerator, List<Term> denominator, Optional<Limits> limits) {

    public Indicator {
        numerator = List.copyOf(numerator);
        denominator = List.copyOf(denominator);
    }

    /** Its value, unrounded; empty where a figure is missing or there is nothing to divide by. */
    public Optional<Fraction> over(Figures figures) {
        Reading reading = new Reading(figures);
        BigDecimal above = sum(numerator, reading);
        BigDecimal below = sum(denominator, reading);
        return reading.missing().isEmpty() && below.signum() > 0
                ? Optional.of(new Fraction(above, below))
                : Optional.empty();
    }

    private static BigDecimal sum(List<Term> terms, Reading reading) {
        return terms.stream().map(term -> term.over(reading)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
