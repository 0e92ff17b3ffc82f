package io.carbonregistry.client.cli.output;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rows of text in columns, within 100 columns of the terminal: what is too wide goes on in the next line. */
final class Grid {

    private static final int WIDTH = 100;
    private static final int NARROWEST = 8;
    private static final String GAP = "  ";

    /** Numbers stand under one another by their last digits. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}(,[0-9]{3})*");

    private final List<List<String>> rows = new ArrayList<>();
    private boolean underlined;

    /** Adds a row; all have as many cells. */
    void add(List<String> row) {
        rows.add(row);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The same with dashes below the first row. */
    Grid underlined() {
        underlined = true;
        rows.add(1, widths().stream().map("-"::repeat).toList());
        return this;
    }

    @Override
    public String toString() {
        List<Integer> widths = widths();
        return rows.stream().flatMap(row -> lines(row, widths).stream()).collect(Collectors.joining("\n"));
    }

    private List<String> lines(List<String> row, List<Integer> widths) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            cells.add(Wrapping.lines(row.get(i), widths.get(i)));
        }
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < cells.size(); i++) {
                String part = line < cells.get(i).size() ? cells.get(i).get(line) : "";
                String space = " ".repeat(widths.get(i) - Wrapping.width(part));
                text.append(underlined && NUMBER.matcher(row.get(i)).matches() ? space + part : part + space)
                        .append(GAP);
            }
            lines.add(text.toString().stripTrailing());
        }
        return lines;
    }

    /** What each column needs; while that is too much, the widest gives way. */
    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < rows.get(0).size(); i++) {
            int column = i;
            widths.add(rows.stream()
                    .mapToInt(row -> Wrapping.width(row.get(column)))
                    .max()
                    .orElse(0));
        }
        while (total(widths) > WIDTH && Collections.max(widths) > NARROWEST) {
            int widest = widths.indexOf(Collections.max(widths));
            widths.set(widest, widths.get(widest) - 1);
        }
        return widths;
    }

    private static int total(List<Integer> widths) {
        return widths.stream().mapToInt(width -> width + GAP.length()).sum() - GAP.length();
    }
}
