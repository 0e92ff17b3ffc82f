package io.carbonregistry.client.pictures;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.math.BigDecimal;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * Draws a distribution: a point a value, behind each month's the middle half of them as a box.
 *
 * @param distribution what is to be seen
 */
record DistributionDrawing(Distribution distribution) implements Drawing {

    private static final int COLUMN = 64;
    private static final int BESIDE = 150;
    private static final int NARROWEST = 640;
    private static final int HEIGHT = 460;
    private static final double HALF = 0.5;
    private static final double BOX = 0.32;
    private static final double SPREAD = 0.24;
    private static final int LANES = 7;
    private static final double DOT = 6;
    private static final double BESIDE_DOT = 0.12;
    private static final double NARROWEST_RANGE = 0.02;
    private static final int SEE_THROUGH = 150;

    @Override
    public int width() {
        return Math.max(NARROWEST, distribution.columns().size() * COLUMN + BESIDE);
    }

    @Override
    public int height() {
        return HEIGHT;
    }

    @Override
    public JFreeChart chart() {
        XYSeriesCollection data = new XYSeriesCollection();
        data.addSeries(points("a facility's month", false));
        data.addSeries(points("far from its peers (three times the box away)", true));
        NumberAxis values = Lettering.axis(new NumberAxis(distribution.valueAxis()));
        values.setAutoRangeIncludesZero(false);
        values.setAutoRangeMinimumSize(narrowest());
        XYPlot plot = new XYPlot(data, columns(), values, renderer());
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Hue.LIGHT_GREY.colour());
        plot.setRangeGridlineStroke(Lettering.line(1f));
        List<Distribution.Column> months = distribution.columns();
        for (int column = 0; column < months.size(); column++) {
            draw(plot, column, months.get(column));
        }
        distribution.least().ifPresent(limit -> mark(plot, limit, "least plausible"));
        distribution.most().ifPresent(limit -> mark(plot, limit, "most plausible"));
        return Lettering.chart(distribution.title(), distribution.note(), plot);
    }

    /** Equal values stand in a range whose figures can be read, and not in one of a billionth. */
    private double narrowest() {
        return distribution.columns().stream()
                .flatMap(column -> column.points().stream())
                .mapToDouble(point -> point.value().abs().doubleValue())
                .filter(value -> value > 0)
                .map(value -> value * NARROWEST_RANGE)
                .max()
                .orElse(1);
    }

    private SymbolAxis columns() {
        SymbolAxis axis = Lettering.axis(new SymbolAxis(
                "month",
                distribution.columns().stream().map(Distribution.Column::label).toArray(String[]::new)));
        axis.setGridBandsVisible(false);
        axis.setRange(-HALF, distribution.columns().size() - HALF);
        return axis;
    }

    private static XYLineAndShapeRenderer renderer() {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        Color blue = Hue.BLUE.colour();
        renderer.setSeriesPaint(0, new Color(blue.getRed(), blue.getGreen(), blue.getBlue(), SEE_THROUGH));
        renderer.setSeriesPaint(1, Hue.VERMILION.colour());
        renderer.setSeriesShape(0, new Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT));
        renderer.setSeriesShape(1, new Ellipse2D.Double(-DOT * 2 / 3, -DOT * 2 / 3, DOT * 4 / 3, DOT * 4 / 3));
        return renderer;
    }

    /** Values side by side in a few lanes, so that equal ones do not hide one another. */
    private XYSeries points(String name, boolean far) {
        XYSeries series = new XYSeries(name, false, true);
        List<Distribution.Column> months = distribution.columns();
        for (int column = 0; column < months.size(); column++) {
            List<Distribution.Point> points = months.get(column).points();
            for (int i = 0; i < points.size(); i++) {
                if (points.get(i).far() == far) {
                    series.add(lane(column, i, points.size()), points.get(i).value());
                }
            }
        }
        return series;
    }

    private static double lane(int column, int number, int points) {
        int lanes = Math.min(LANES, points);
        return column + SPREAD * ((2.0 * (number % lanes) + 1) / lanes - 1);
    }

    private static void draw(XYPlot plot, int column, Distribution.Column month) {
        month.box().ifPresent(box -> {
            XYBoxAnnotation half = new XYBoxAnnotation(
                    column - BOX,
                    box.low().doubleValue(),
                    column + BOX,
                    box.high().doubleValue(),
                    Lettering.line(1f),
                    Hue.GREY.colour(),
                    Hue.LIGHT_GREY.colour());
            XYLineAnnotation median = new XYLineAnnotation(
                    column - BOX,
                    box.median().doubleValue(),
                    column + BOX,
                    box.median().doubleValue(),
                    Lettering.line(2.5f),
                    Color.BLACK);
            ((XYLineAndShapeRenderer) plot.getRenderer()).addAnnotation(half, Layer.BACKGROUND);
            ((XYLineAndShapeRenderer) plot.getRenderer()).addAnnotation(median, Layer.BACKGROUND);
        });
        List<Distribution.Point> points = month.points();
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).far()) {
                plot.addAnnotation(name(points.get(i), lane(column, i, points.size())));
            }
        }
    }

    private static XYTextAnnotation name(Distribution.Point point, double x) {
        XYTextAnnotation name =
                new XYTextAnnotation(point.name(), x + BESIDE_DOT, point.value().doubleValue());
        name.setFont(Lettering.plain(11));
        name.setTextAnchor(TextAnchor.CENTER_LEFT);
        return name;
    }

    private static void mark(XYPlot plot, BigDecimal limit, String label) {
        ValueMarker marker = new ValueMarker(limit.doubleValue(), Hue.VERMILION.colour(), Lettering.dashed());
        marker.setLabel(label + " " + limit.toPlainString());
        marker.setLabelFont(Lettering.plain(11));
        marker.setLabelBackgroundColor(Color.WHITE);
        marker.setLabelAnchor(RectangleAnchor.TOP_RIGHT);
        marker.setLabelTextAnchor(TextAnchor.BOTTOM_RIGHT);
        plot.addRangeMarker(marker);
    }
}
