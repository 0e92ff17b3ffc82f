package io.carbonregistry.formulas;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The two roundings that the rules know. GB/T 8170, which sends ties to the even digit, is cited by none of them. */
public final class Rounding {

    private Rounding() {}

    /** Half up (四舍五入): parameters, emissions, factors. */
    public static BigDecimal nearest(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP);
    }

    /** Down to whole tonnes (向下取整): allowances and whatever gives a right to them. */
    public static long down(BigDecimal tonnes) {
        return tonnes.setScale(0, RoundingMode.FLOOR).longValueExact();
    }
}
