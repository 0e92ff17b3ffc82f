package io.carbonregistry.bench.months;

import io.carbonregistry.formulas.FigureKey;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a typical month of one kind of facility holds, and how many there are in the country.
 *
 * @param sector the sector's code
 * @param guideline the version that it reports by
 * @param kind the kind's code there
 * @param entities how many companies the sector has
 * @param bundles how many facilities of the kind
 * @param registered what is registered of it: {@code CODE=value} or {@code CODE/material=value}
 * @param values what it reports, written so too
 */
record TypicalMonth(
        String sector,
        String guideline,
        String kind,
        int entities,
        int bundles,
        List<String> registered,
        List<String> values) {

    TypicalMonth {
        registered = List.copyOf(registered);
        values = List.copyOf(values);
    }

    /**
     * A figure and what it is.
     *
     * @param figure which
     * @param value with all its decimals
     */
    record Value(FigureKey figure, BigDecimal value) {

        static Value parse(String text) {
            int sign = text.indexOf('=');
            String[] figure = text.substring(0, sign).split("/", 2);
            return new Value(
                    new FigureKey(figure[0], figure.length > 1 ? figure[1] : FigureKey.FACILITY),
                    new BigDecimal(text.substring(sign + 1)));
        }

        Optional<String> material() {
            return Optional.of(figure.material()).filter(material -> !material.equals(FigureKey.FACILITY));
        }
    }

    /** What it reports, ordered as rows are. */
    List<Value> reported() {
        return values.stream()
                .map(Value::parse)
                .sorted(Comparator.comparing(Value::figure))
                .toList();
    }

    /** What is registered of it. */
    List<Value> known() {
        return registered.stream().map(Value::parse).toList();
    }

    /** The same with a part of the companies and facilities, at least one of each. */
    TypicalMonth times(double part) {
        return new TypicalMonth(
                sector, guideline, kind, most(entities * part), most(bundles * part), registered, values);
    }

    private static int most(double exact) {
        return (int) Math.max(1, Math.round(exact));
    }
}
