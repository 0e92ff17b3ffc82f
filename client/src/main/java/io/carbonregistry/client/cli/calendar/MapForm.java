package io.carbonregistry.client.cli.calendar;

import io.carbonregistry.attestations.Flag;
import io.carbonregistry.client.calendar.MonthCalendar;
import io.carbonregistry.client.cli.help.Texts;
import io.carbonregistry.client.cli.output.Wrapping;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a map of months is set: a label, twelve cells, a few numbers, in 100 columns; headings in both languages.
 *
 * @param texts in which language the signs are
 * @param colours whether the terminal has colours
 */
record MapForm(Texts texts, boolean colours) {

    static final int MONTHS = 12;

    private static final int LABEL = 24;
    private static final int CELL = 4;
    private static final int THOUSANDS_FROM = 10_000;
    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);
    private static final Texts CHINESE = Texts.in(Locale.CHINESE);

    /** What it is, the months in English, and the months in Chinese; behind them what is counted. */
    List<String> heading(MonthCalendar calendar, List<Mark> counted) {
        List<String> english = Stream.of(Month.values())
                .map(month -> month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
                .toList();
        List<String> chinese =
                Stream.of(Month.values()).map(month -> month.getValue() + "月").toList();
        return List.of(
                ENGLISH.get("calendar.title", Integer.toString(calendar.year()), calendar.day()),
                CHINESE.get("calendar.title", Integer.toString(calendar.year()), calendar.day()),
                "",
                row(
                        "",
                        english,
                        counted.stream().map(mark -> sign(ENGLISH, mark)).toList()),
                row(
                        "",
                        chinese,
                        counted.stream().map(mark -> sign(CHINESE, mark)).toList()));
    }

    /** What the signs mean, in both languages. */
    List<String> legend() {
        List<String> lines = new ArrayList<>();
        for (Mark mark : Mark.values()) {
            if (mark != Mark.OUTSIDE) {
                lines.add(cell(new Cell(mark, 1, false)) + " " + meaning(mark));
            }
        }
        lines.add(padded("2", CELL) + " " + both("calendar.legend.count"));
        lines.add(padded("+", CELL) + " " + both("calendar.legend.corrected"));
        return lines;
    }

    /** What the numbers of marked parameters mean, in both languages. */
    List<String> flagLegend() {
        return Stream.of(Flag.Kind.values())
                .map(kind -> kind.code() + "  " + both("calendar.flag." + kind.code()))
                .toList();
    }

    /** The number of what is marked of a parameter, the first of several. */
    String flags(List<Flag> flags) {
        String text = flags.stream()
                .findFirst()
                .map(flag -> Integer.toString(flag.kind().code()))
                .orElse("");
        return flags.isEmpty() ? text : Mark.LATE.painted(padded(text + (flags.size() > 1 ? "+" : ""), CELL), colours);
    }

    /** What a mark means, in both languages. */
    String meaning(Mark mark) {
        return both("calendar.mark." + mark.key());
    }

    /** The sign of a cell, on its colour. */
    String cell(Cell cell) {
        String text = sign(texts, cell.mark())
                + (cell.count() > 1 && cell.mark() != Mark.RUNNING ? cell.count() : "")
                + (cell.corrected() ? "+" : "");
        return cell.mark().painted(padded(text, CELL), colours);
    }

    /** A line; cells that are painted are as wide as they must be already. */
    String row(String label, List<String> cells, List<String> numbers) {
        return (padded(cut(label), LABEL)
                        + cells.stream().map(cell -> " " + padded(cell, CELL)).collect(Collectors.joining())
                        + numbers.stream().map(MapForm::right).collect(Collectors.joining()))
                .stripTrailing();
    }

    /** A number of at most four digits, or of thousands. */
    static String number(long count) {
        return count < THOUSANDS_FROM ? Long.toString(count) : count / 1000 + "k";
    }

    private static String sign(Texts texts, Mark mark) {
        return mark == Mark.OUTSIDE ? "" : texts.get("calendar.sign." + mark.key());
    }

    private static String both(String key) {
        return ENGLISH.get(key) + " " + CHINESE.get(key);
    }

    private static String cut(String label) {
        return label.length() > LABEL ? label.substring(0, LABEL - 1) + "~" : label;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - Wrapping.width(text)));
    }

    private static String right(String text) {
        return " " + " ".repeat(Math.max(0, CELL - Wrapping.width(text))) + text;
    }
}
