package io.carbonregistry.formulas;

import java.math.BigDecimal;
import java.util.List;

/** The value of a month or a year from those of its days, batches or months; unrounded. */
public final class Mean {

    private Mean() {}

    /**
     * One of several values.
     *
     * @param weight what was consumed of it
     * @param value its value
     */
    public record Weighted(BigDecimal weight, BigDecimal value) {}

    /** Weighted by consumption: solid fuels, and a year over its months. The weights come to more than zero. */
    public static Fraction weighted(List<Weighted> values) {
        return new Fraction(
                values.stream().map(one -> one.weight().multiply(one.value())).reduce(BigDecimal.ZERO, BigDecimal::add),
                values.stream().map(Weighted::weight).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** The plain mean: several tests of a gas or a liquid in a month. At least one. */
    public static Fraction plain(List<BigDecimal> values) {
        return new Fraction(
                values.stream().reduce(BigDecimal.ZERO, BigDecimal::add), BigDecimal.valueOf(values.size()));
    }
}
