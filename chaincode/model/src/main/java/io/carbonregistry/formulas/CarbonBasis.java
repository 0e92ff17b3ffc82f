package io.carbonregistry.formulas;

import java.math.BigDecimal;

/** Carbon of a fuel as received, from what a laboratory found on another basis; moistures in percent. */
public final class CarbonBasis {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private CarbonBasis() {}

    /** From air-dried: {@code Cad × (100 − Mar) / (100 − Mad)}; Mad from the report, Mar from the plant. */
    public static Fraction fromAirDried(BigDecimal carbon, BigDecimal moistureReceived, BigDecimal moistureAirDried) {
        return new Fraction(carbon.multiply(WHOLE.subtract(moistureReceived)), WHOLE.subtract(moistureAirDried));
    }

    /** From dry: {@code Cd × (100 − Mar) / 100}. */
    public static Fraction fromDry(BigDecimal carbon, BigDecimal moistureReceived) {
        return fromAirDried(carbon, moistureReceived, BigDecimal.ZERO);
    }
}
