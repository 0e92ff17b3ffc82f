package io.carbonregistry.client.cli.calendar;

import io.carbonregistry.attestations.CalendarMonth;
import io.carbonregistry.attestations.Flag;
import io.carbonregistry.client.calendar.MonthCalendar;
import io.carbonregistry.client.cli.help.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is marked of the months of a calendar, in a terminal of 100 columns: below each facility a line a parameter, with the mark's number in each month. No values.
 *
 * @param texts in which language the signs are
 * @param calendar which
 * @param colours whether the terminal has colours
 */
record FlagMap(Texts texts, MonthCalendar calendar, boolean colours) {

    /** The picture. */
    Stream<String> lines() {
        MapForm form = new MapForm(texts, colours);
        List<String> lines = new ArrayList<>(form.heading(calendar, List.of()));
        for (MonthCalendar.Entity entity : calendar.entities()) {
            lines.add(entity.account().value());
            entity.byFacility().forEach((facility, months) -> {
                lines.add(line(form, " " + facility, months, Optional.empty()));
                figures(months).forEach(figure -> lines.add(line(form, "  " + figure, months, Optional.of(figure))));
            });
        }
        lines.add("");
        lines.addAll(form.legend());
        lines.addAll(form.flagLegend());
        return lines.stream();
    }

    private static List<String> figures(List<CalendarMonth> months) {
        return months.stream()
                .flatMap(month -> month.flags().stream())
                .flatMap(flag -> flag.figure().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static String line(MapForm form, String label, List<CalendarMonth> months, Optional<String> figure) {
        List<String> cells = IntStream.rangeClosed(1, MapForm.MONTHS)
                .mapToObj(number -> months.stream()
                        .filter(month -> month.month().month() == number)
                        .toList())
                .map(of -> figure.map(one -> form.flags(flags(of, one))).orElseGet(() -> form.cell(Cell.of(of))))
                .toList();
        return form.row(label, cells, List.of());
    }

    private static List<Flag> flags(List<CalendarMonth> months, String figure) {
        return months.stream()
                .flatMap(month -> month.flags().stream())
                .filter(flag -> flag.figure().filter(figure::equals).isPresent())
                .toList();
    }
}
