package io.carbonregistry.formulas;

import java.math.BigDecimal;
import java.util.List;

/** What a facility emitted in a month, item by item. */
public record Emissions(List<Emission> items) {

    public Emissions {
        items = List.copyOf(items);
    }

    /** The sum of the rounded items: tCO2e, two decimals. */
    public BigDecimal total() {
        return items.stream()
                .map(Emission::tonnes)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(Emission.DECIMALS);
    }

    /** Whole tCO2e of a year from its months' totals; here alone the sum becomes an integer. */
    public static BigDecimal ofYear(List<BigDecimal> months) {
        return Rounding.nearest(months.stream().reduce(BigDecimal.ZERO, BigDecimal::add), 0);
    }
}
