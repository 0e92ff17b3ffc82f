package io.carbonregistry.formulas;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How a meter stood in a month, and by how much what it measured is corrected, never in the measurer's favour (power verification
 * guide 3.4.1.1, 3.4.1.4).
 *
 * @param requiredPercent the accuracy that the guideline requires of it
 * @param foundPercent the accuracy that its calibration found; empty if none did
 * @param days days of the month
 * @param uncovered days of it that no calibration covers
 */
public record Calibration(BigDecimal requiredPercent, Optional<BigDecimal> foundPercent, int days, int uncovered) {

    private static final int DECIMALS = 6;

    /** What activity data, which count against the emitter, are multiplied by: at least 1, six decimals. */
    public BigDecimal ofActivity() {
        return multiplier(share());
    }

    /** What production data, which earn allowances, are multiplied by: at most 1, six decimals. */
    public BigDecimal ofProduction() {
        return multiplier(share().negate());
    }

    /** Percent times days: what covered days exceed the requirement by, and the requirement itself where nothing was calibrated. */
    private BigDecimal share() {
        BigDecimal excess = foundPercent
                .map(found -> found.subtract(requiredPercent).max(BigDecimal.ZERO))
                .orElse(requiredPercent);
        return excess.multiply(BigDecimal.valueOf(days - uncovered))
                .add(requiredPercent.multiply(BigDecimal.valueOf(uncovered)));
    }

    private BigDecimal multiplier(BigDecimal share) {
        BigDecimal whole = BigDecimal.valueOf(100L * days);
        return new Fraction(whole.add(share), whole).rounded(DECIMALS);
    }
}
