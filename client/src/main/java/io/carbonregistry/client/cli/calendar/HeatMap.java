package io.carbonregistry.client.cli.calendar;

import io.carbonregistry.attestations.CalendarMonth;
import io.carbonregistry.client.calendar.MonthCalendar;
import io.carbonregistry.client.cli.help.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A calendar for a terminal of 100 columns: a line a company, or a line a facility where there is one company, and what all come to.
 *
 * @param texts in which language the signs are
 * @param calendar which
 * @param colours whether the terminal has colours
 */
record HeatMap(Texts texts, MonthCalendar calendar, boolean colours) {

    private static final List<Mark> COUNTED = List.of(Mark.ON_TIME, Mark.LATE, Mark.MISSING);
    private static final List<Mark> SUMMED = List.of(Mark.ON_TIME, Mark.DUE, Mark.LATE, Mark.MISSING);

    /** The picture. */
    Stream<String> lines() {
        MapForm form = new MapForm(texts, colours);
        List<String> lines = new ArrayList<>(form.heading(calendar, COUNTED));
        rows().forEach((label, months) -> lines.add(row(form, label, months)));
        lines.add("");
        SUMMED.forEach(mark -> lines.add(sum(form, mark)));
        lines.add("");
        lines.addAll(form.legend());
        return lines.stream();
    }

    private Map<String, List<CalendarMonth>> rows() {
        Map<String, List<CalendarMonth>> rows = new LinkedHashMap<>();
        if (calendar.entities().size() == 1) {
            calendar.entities().get(0).byFacility().forEach((facility, months) -> rows.put(facility.value(), months));
        } else {
            calendar.entities().forEach(entity -> rows.put(entity.account().value(), entity.months()));
        }
        return rows;
    }

    private String row(MapForm form, String label, Collection<CalendarMonth> months) {
        List<String> cells = IntStream.rangeClosed(1, MapForm.MONTHS)
                .mapToObj(number -> form.cell(Cell.of(of(number, months).toList())))
                .toList();
        List<String> counts = COUNTED.stream()
                .map(mark -> months.stream()
                        .filter(month -> Mark.of(month.timeliness()) == mark)
                        .count())
                .map(MapForm::number)
                .toList();
        return form.row(label, cells, counts);
    }

    private String sum(MapForm form, Mark mark) {
        List<String> cells = IntStream.rangeClosed(1, MapForm.MONTHS)
                .mapToObj(number -> calendar.entities().stream()
                        .flatMap(entity -> of(number, entity.months()))
                        .filter(month -> Mark.of(month.timeliness()) == mark)
                        .count())
                .map(MapForm::number)
                .toList();
        return form.row(form.meaning(mark), cells, List.of());
    }

    private static Stream<CalendarMonth> of(int number, Collection<CalendarMonth> months) {
        return months.stream().filter(month -> month.month().month() == number);
    }
}
