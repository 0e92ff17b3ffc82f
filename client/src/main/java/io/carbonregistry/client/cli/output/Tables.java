package io.carbonregistry.client.cli.output;

import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Prints a record for a person: its own values one a line, then each record in it under its title, then each table. */
final class Tables {

    private static final int MOST_COLUMNS = 8;

    private final PrintWriter out;
    private final Words words;
    private final Cells cells;

    Tables(PrintWriter out, Words words) {
        this.out = out;
        this.words = words;
        this.cells = new Cells(words);
    }

    void print(Object value) {
        if (value instanceof List<?> list) {
            printTable(list);
        } else {
            printRecord(cells.members(value));
        }
    }

    private void printRecord(Map<String, Object> members) {
        printLines(members);
        members.forEach((label, held) -> {
            if (Cells.isRecord(held)) {
                printSection(label, held);
            } else if (Cells.isTable(held)) {
                printTitled(label, (List<?>) held);
            }
        });
    }

    private void printSection(String label, Object record) {
        out.println(words.isKind(label) ? words.title(record.getClass()) : label);
        Map<String, Object> flat = cells.flat(record);
        printLines(flat);
        flat.forEach((inner, held) -> {
            if (Cells.isTable(held)) {
                printTitled(inner, (List<?>) held);
            }
        });
    }

    private void printTitled(String title, List<?> records) {
        out.println(title);
        printTable(records);
    }

    private void printLines(Map<String, Object> members) {
        Grid lines = new Grid();
        members.forEach((label, held) -> {
            if (!Cells.isRecord(held) && !Cells.isTable(held)) {
                lines.add(List.of("  " + label, cells.text(held)));
            }
        });
        if (!lines.isEmpty()) {
            out.println(lines);
        }
    }

    private void printTable(List<?> records) {
        if (records.isEmpty()) {
            out.println(words.none());
            return;
        }
        List<Map<String, Object>> rows = records.stream().map(this::row).toList();
        Set<String> headings = new LinkedHashSet<>();
        rows.forEach(row -> headings.addAll(row.keySet()));
        if (headings.size() > MOST_COLUMNS) {
            rows.forEach(this::printParagraph);
        } else {
            printGrid(rows, headings);
        }
    }

    private void printGrid(List<Map<String, Object>> rows, Set<String> headings) {
        Grid grid = new Grid();
        grid.add(List.copyOf(headings));
        rows.forEach(row -> grid.add(headings.stream()
                .map(heading -> row.containsKey(heading) ? cells.shortText(row.get(heading)) : "")
                .toList()));
        out.println(grid.underlined());
    }

    /** What has more columns than a terminal is shown one below the other. */
    private void printParagraph(Map<String, Object> row) {
        printLines(row);
        out.println();
    }

    private Map<String, Object> row(Object one) {
        return Cells.isRecord(one) ? cells.flat(one) : Map.of("", one);
    }
}
