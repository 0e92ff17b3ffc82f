package io.carbonregistry.formulas;

import io.carbonregistry.kernel.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact ratio of two decimals: what the guidelines divide is rounded once, where they state decimals.
 *
 * @param numerator any
 * @param denominator above zero
 */
public record Fraction(BigDecimal numerator, BigDecimal denominator) {

    private static final BigDecimal CARBON_DIOXIDE = BigDecimal.valueOf(44);
    private static final BigDecimal CARBON = BigDecimal.valueOf(12);

    public Fraction {
        Text.require(denominator.signum() > 0, "denominator", denominator.toPlainString(), "above zero");
    }

    /** The carbon dioxide that an amount of carbon becomes: 44/12 of it. */
    public static Fraction ofCarbon(BigDecimal carbon) {
        return new Fraction(carbon.multiply(CARBON_DIOXIDE), CARBON);
    }

    /** To so many decimals, half up (四舍五入), as every guideline has it for what is reported. */
    public BigDecimal rounded(int decimals) {
        return numerator.divide(denominator, decimals, RoundingMode.HALF_UP);
    }

    /** How it compares to a limit, without rounding either. */
    public int comparedTo(BigDecimal limit) {
        return numerator.compareTo(limit.multiply(denominator));
    }
}
