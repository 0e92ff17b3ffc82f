package io.carbonregistry.client.cli.output;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Prints a record for a person: its own values one a line, then each record in it under its title, then each table. */
final class Tables {

    private static final int MOST_COLUMNS = 8;

    private final PrintWriter out;
    private final Words words;
    private final Cells cells;
    private boolean begun;

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
        separate();
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
        separate();
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
            begun = true;
        }
    }

    /** Parts stand apart from what is before them. */
    private void separate() {
        if (begun) {
            out.println();
        }
        begun = true;
    }

    private void printTable(List<?> records) {
        if (records.isEmpty()) {
            out.println(words.none());
            return;
        }
        List<Map<String, Object>> rows = records.stream().flatMap(this::rows).toList();
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

    /** One row for a record; where it holds one table and no more, one row for each line of that. */
    private Stream<Map<String, Object>> rows(Object one) {
        if (!Cells.isRecord(one)) {
            return Stream.of(Map.of("", one));
        }
        Map<String, Object> flat = cells.flat(one);
        List<Map.Entry<String, Object>> tables = flat.entrySet().stream()
                .filter(entry -> Cells.isTable(entry.getValue()))
                .toList();
        if (tables.size() != 1) {
            return Stream.of(flat);
        }
        Map<String, Object> outer = new LinkedHashMap<>(flat);
        outer.remove(tables.get(0).getKey());
        return ((List<?>) tables.get(0).getValue()).stream().map(inner -> joined(outer, inner));
    }

    private Map<String, Object> joined(Map<String, Object> outer, Object inner) {
        Map<String, Object> row = new LinkedHashMap<>(outer);
        cells.flat(inner).forEach(row::putIfAbsent);
        return row;
    }
}
