package io.carbonregistry.client.supervision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Months of 2026 of two dozen power units, honest ones at first: coal differs by unit and a little by month, load a lot. */
final class Year {

    static final int UNITS = 24;
    private static final int MONTHS = 12;

    private final List<Sample> samples = new ArrayList<>();

    private Year() {}

    static Year honest(long seed) {
        Year year = new Year();
        Random random = new Random(seed);
        for (int unit = 0; unit < UNITS; unit++) {
            double coal = 0.52 + 0.015 * random.nextGaussian();
            for (int month = 1; month <= MONTHS; month++) {
                year.samples.add(Sample.of(name(unit), month, values(coal, random)));
            }
        }
        return year;
    }

    static String name(int unit) {
        return "unit-" + unit;
    }

    private static String values(double coal, Random random) {
        double carbon = coal + 0.004 * random.nextGaussian();
        double heat = carbon / (0.0258 + 0.0002 * random.nextGaussian());
        double power = 250_000 + 250_000 * random.nextDouble();
        double fuel = power * (0.40 + 0.01 * random.nextGaussian());
        return String.join(
                " ",
                "A/bituminous=" + decimal(fuel, 2),
                "B/bituminous=" + decimal(carbon, 4),
                "C/bituminous=" + decimal(heat, 3),
                "M=" + decimal(power, 3),
                "O=" + decimal(500 + 200 * random.nextDouble(), 2));
    }

    private static String decimal(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** Changes one month of one unit. */
    Year planted(int unit, int month, UnaryOperator<Sample> change) {
        samples.replaceAll(one -> one.unit().equals(name(unit)) && one.month() == month ? change.apply(one) : one);
        return this;
    }

    /** Changes every month of one unit. */
    Year planted(int unit, UnaryOperator<Sample> change) {
        samples.replaceAll(one -> one.unit().equals(name(unit)) ? change.apply(one) : one);
        return this;
    }

    Months months() {
        return new Months(samples.stream().map(Sample::read).toList());
    }

    /** What any rule finds: its code, its figures and its rows, a line each. */
    List<String> found() {
        return SupervisionRules.look(months()).stream()
                .map(one -> one.rule() + " " + String.join(" | ", one.figures()))
                .toList();
    }

    /** The months that all rules together cite, for each finding. */
    List<String> cited() {
        return SupervisionRules.look(months()).stream()
                .map(one -> one.finding().months().toString())
                .map(text -> text.toLowerCase(Locale.ROOT))
                .toList();
    }
}
