package io.carbonregistry.client.supervision;

import io.carbonregistry.formulas.Fraction;
import java.math.BigDecimal;

/**
 * What became of a positive value from one month to the next, compared without being rounded.
 *
 * @param earlier what it was
 * @param later what it is
 */
record Change(Fraction earlier, Fraction later) {

    /** Of whole values. */
    static Change of(BigDecimal earlier, BigDecimal later) {
        return new Change(new Fraction(earlier, BigDecimal.ONE), new Fraction(later, BigDecimal.ONE));
    }

    /** Whether the one is more than so many times the other, whichever is the larger. */
    boolean isBeyond(BigDecimal times) {
        return over(later, earlier).comparedTo(times) > 0
                || over(earlier, later).comparedTo(times) > 0;
    }

    /** For a person: {@code +52 %}. */
    String text() {
        Fraction ratio = over(later, earlier);
        BigDecimal more = ratio.numerator().subtract(ratio.denominator()).movePointRight(2);
        BigDecimal percent = new Fraction(more, ratio.denominator()).rounded(0);
        return (percent.signum() < 0 ? "" : "+") + percent.toPlainString() + " %";
    }

    private static Fraction over(Fraction one, Fraction other) {
        return new Fraction(
                one.numerator().multiply(other.denominator()), one.denominator().multiply(other.numerator()));
    }
}
