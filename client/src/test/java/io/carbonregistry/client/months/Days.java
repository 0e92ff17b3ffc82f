package io.carbonregistry.client.months;

import io.carbonregistry.formulas.Mean;
import java.math.BigDecimal;
import java.util.Arrays;

/** A month's value from those of its days. */
final class Days {

    private Days() {}

    /** The mean of values, weighted and rounded; days are written {@code weight=value}. */
    static String mean(String days, int decimals) {
        return Mean.weighted(Arrays.stream(days.split(" "))
                        .map(day -> day.split("=", -1))
                        .map(day -> new Mean.Weighted(new BigDecimal(day[0]), new BigDecimal(day[1])))
                        .toList())
                .rounded(decimals)
                .toPlainString();
    }
}
