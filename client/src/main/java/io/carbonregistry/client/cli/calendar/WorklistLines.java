package io.carbonregistry.client.cli.calendar;

import io.carbonregistry.client.cli.help.Texts;
import io.carbonregistry.client.cli.output.Wrapping;
import io.carbonregistry.client.reviews.Waiting;
import io.carbonregistry.client.reviews.Worklist;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells a worklist to a person: a line a month, within 100 columns.
 *
 * @param texts in which language
 * @param today the registry's day
 */
record WorklistLines(Texts texts, LocalDate today) {

    private static final List<Integer> WIDTHS = List.of(10, 7, 9, 8, 22, 22, 7, 3);
    private static final List<String> HEADINGS =
            List.of("due", "overdue", "work", "place", "entity", "facility", "month", "version");

    Stream<String> of(Worklist list) {
        Stream<String> heading =
                Stream.of(line(HEADINGS.stream().map(key -> say(key)).toList()));
        Stream<String> end = Stream.concat(
                list.next().stream().map(next -> say("next", next)), Stream.of(say("block", list.block())));
        return Stream.of(heading, list.months().stream().map(this::line), Stream.of(""), end)
                .flatMap(lines -> lines);
    }

    private String line(Waiting one) {
        long days = ChronoUnit.DAYS.between(one.due(), today);
        return line(List.of(
                one.due().toString(),
                one.overdue() ? say("days", days) : "",
                say(one.turn()
                        .map(turn -> turn.work().name().toLowerCase(Locale.ROOT))
                        .orElse("again")),
                one.turn().map(turn -> turn.place().value()).orElse(""),
                one.month().entity().value(),
                one.month().facility().value(),
                one.month().month().toString(),
                Integer.toString(one.month().number())));
    }

    private static String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        IntStream.range(0, cells.size()).forEach(i -> line.append(cell(cells.get(i), WIDTHS.get(i))));
        return line.toString().stripTrailing();
    }

    private static String cell(String text, int width) {
        String cut = text.length() > width ? text.substring(0, width - 1) + "~" : text;
        return cut + " ".repeat(Math.max(0, width - Wrapping.width(cut))) + " ";
    }

    private String say(String key, Object... figures) {
        return texts.get("worklist." + key, figures);
    }
}
