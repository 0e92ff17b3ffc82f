package io.carbonregistry.client.demo;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What a person reads: 100 columns, colour only where it is wanted. */
public final class Page {

    private static final int WIDTH = 100;
    private static final int WHO = 26;
    private static final String BOLD = "\u001b[1m";
    private static final String RED = "\u001b[31m";
    private static final String FAINT = "\u001b[2m";
    private static final String PLAIN = "\u001b[0m";

    private final PrintStream out;
    private final boolean colour;
    private int chapter;

    /** A page on a stream. */
    public Page(PrintStream out, boolean colour) {
        this.out = out;
        this.colour = colour;
    }

    /** Begins a chapter. */
    public void chapter(String title) {
        chapter++;
        out.println();
        out.println(in(BOLD, chapter + "  " + title));
        out.println();
    }

    /** A paragraph. */
    public void say(String text) {
        wrap(text, WIDTH - 3).forEach(line -> out.println("   " + line));
    }

    /** An empty line. */
    public void gap() {
        out.println();
    }

    /** Somebody has done something, in a block. */
    public void act(String who, String what, long block) {
        row(who, what, in(FAINT, "block " + block));
    }

    /** Somebody was refused. */
    public void refused(String who, String what, String refusal, String article) {
        row(who, what, in(RED, "refused"));
        wrap(refusal, WIDTH - WHO - 5).forEach(line -> out.println(" ".repeat(WHO + 5) + line));
        out.println(" ".repeat(WHO + 5) + in(FAINT, article));
    }

    /** Rows in columns, the first row a heading; figures are aligned to the right, and the last column is wrapped. */
    public void table(List<List<String>> rows) {
        int last = rows.get(0).size() - 1;
        List<Integer> widths = IntStream.rangeClosed(0, last)
                .mapToObj(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toList();
        List<Boolean> figures = IntStream.rangeClosed(0, last)
                .mapToObj(column -> rows.stream().skip(1).allMatch(row -> isFigure(row.get(column))))
                .toList();
        int before = widths.stream().limit(last).mapToInt(width -> width + 3).sum();
        for (int i = 0; i < rows.size(); i++) {
            List<String> lines = wrap(rows.get(i).get(last), WIDTH - 3 - before);
            List<String> first = new ArrayList<>(rows.get(i));
            first.set(last, lines.get(0));
            String line = cells(first, widths, figures);
            out.println("   " + (i == 0 ? in(FAINT, line) : line));
            lines.stream().skip(1).forEach(more -> out.println(" ".repeat(3 + before) + more));
        }
    }

    private static boolean isFigure(String cell) {
        return !cell.isEmpty() && cell.chars().allMatch(one -> (one >= '0' && one <= '9') || one == ',');
    }

    private static String cells(List<String> row, List<Integer> widths, List<Boolean> figures) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            String space = " ".repeat(Math.max(0, widths.get(column) - cell.length()));
            line.append(figures.get(column) ? space + cell : cell + space).append("   ");
        }
        return line.toString().stripTrailing();
    }

    private void row(String who, String what, String where) {
        int room = WIDTH - WHO - 5 - 13;
        List<String> lines = wrap(what, room);
        out.println("   " + pad(who, WHO) + "  " + pad(lines.get(0), room) + "  " + where);
        lines.stream().skip(1).forEach(line -> out.println(" ".repeat(WHO + 5) + line));
    }

    private String in(String style, String text) {
        return colour ? style + text + PLAIN : text;
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
