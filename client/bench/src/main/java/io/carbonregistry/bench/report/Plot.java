package io.carbonregistry.bench.report;

import java.util.List;
import java.util.Locale;

/** The ratios to the yardstick as a picture: a bar for each median, and a line over its interval. SVG 1.1, without scripts. */
public final class Plot {

    private static final int ROW = 28;
    private static final int LEFT = 150;
    private static final int WIDTH = 420;
    private static final int RIGHT = 90;

    private final Results results;
    private final List<String> names;

    /** Of these results. */
    public Plot(Results results) {
        this.results = results;
        this.names = results.scenarios().stream()
                .filter(name -> results.ratios(name).isPresent())
                .toList();
    }

    /** The picture. */
    public String svg() {
        StringBuilder svg = new StringBuilder();
        int height = (names.size() + 2) * ROW;
        svg.append(format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\" font-size=\"13\">%n",
                LEFT + WIDTH + RIGHT, height));
        svg.append(format("<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>%n"));
        for (int row = 0; row < names.size(); row++) {
            svg.append(bar(names.get(row), row * ROW + ROW / 2));
        }
        svg.append(yardstick(height));
        return svg.append("</svg>\n").toString();
    }

    private String bar(String name, int top) {
        Sample ratios = results.ratios(name).orElseThrow();
        Sample.Interval interval = ratios.interval();
        double middle = top + ROW / 3.0;
        return format("<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>%n", LEFT - 8, top + ROW / 2, name)
                + format(
                        "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"#6b9e78\"/>%n",
                        LEFT, top, x(ratios.median()), 2 * ROW / 3)
                + format(
                        "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"black\"/>%n",
                        LEFT + x(interval.low()), LEFT + x(interval.high()), middle, middle)
                + format(
                        "<text x=\"%.1f\" y=\"%d\">%.2f</text>%n",
                        LEFT + x(interval.high()) + 6, top + ROW / 2, ratios.median());
    }

    private String yardstick(int height) {
        double one = LEFT + x(1);
        return format(
                        "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"0\" y2=\"%d\" stroke=\"#888\" stroke-dasharray=\"4\"/>%n",
                        one, one, height - ROW)
                + format(
                        "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">1 = a bare put</text>%n",
                        Math.max(one, LEFT), height - ROW / 2);
    }

    private double x(double ratio) {
        double most = names.stream()
                .mapToDouble(
                        name -> results.ratios(name).orElseThrow().interval().high())
                .max()
                .orElse(1);
        return ratio * WIDTH / Math.max(1, most);
    }

    private static String format(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
