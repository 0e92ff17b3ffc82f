package io.carbonregistry.client.supervision;

import io.carbonregistry.client.pictures.Distribution;
import io.carbonregistry.formulas.FigureKey;
import io.carbonregistry.formulas.Limits;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How one figure lies over months and facilities.
 *
 * @param figure which
 * @param months in which months
 */
public record Figure(FigureKey figure, Months months) {

    /**
     * As a picture; empty if nobody measured it.
     *
     * @param note of whom, and as of when
     */
    public Optional<Distribution> picture(String note) {
        List<Reported> values =
                months.measured().filter(one -> one.figure().equals(figure)).toList();
        return values.isEmpty() ? Optional.empty() : Optional.of(picture(note, values));
    }

    private Distribution picture(String note, List<Reported> values) {
        Reported last = values.get(values.size() - 1);
        String name = last.parameter().name().en();
        String unit = last.row().unit();
        Optional<Limits> limits = last.month().guideline().ranges().stream()
                .filter(range -> range.isOf(figure.parameter(), figure.material()))
                .map(range -> range.limits())
                .findFirst();
        return new Distribution(
                name.substring(0, 1).toUpperCase(Locale.ROOT)
                        + name.substring(1)
                        + (figure.material().isEmpty() ? "" : " of " + figure.material()),
                note,
                figure + " in " + unit + limits.map(one -> ", plausible " + one).orElse(""),
                values.stream()
                        .collect(Collectors.groupingBy(one -> one.month().month(), TreeMap::new, Collectors.toList()))
                        .entrySet()
                        .stream()
                        .map(month -> column(Integer.toString(month.getKey().month()), month.getValue()))
                        .toList(),
                limits.flatMap(Limits::least),
                limits.flatMap(Limits::most));
    }

    private static Distribution.Column column(String month, List<Reported> values) {
        Optional<Quartiles> quartiles =
                Quartiles.of(values.stream().map(Reported::value).toList());
        return new Distribution.Column(
                month,
                values.stream().map(one -> point(one, quartiles)).toList(),
                quartiles.map(one -> new Distribution.Box(one.low(), one.median(), one.high())));
    }

    private static Distribution.Point point(Reported one, Optional<Quartiles> quartiles) {
        BigDecimal value = one.value();
        boolean far = quartiles.filter(middle -> middle.isFar(value)).isPresent();
        return new Distribution.Point(one.month().facility().id().value(), value, far);
    }
}
