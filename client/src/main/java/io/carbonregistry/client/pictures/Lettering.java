package io.carbonregistry.client.pictures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** How the words of all pictures look, and what surrounds a plot. */
final class Lettering {

    /** The logical font, which every Java has letters of. */
    private static final String FAMILY = Font.SANS_SERIF;

    /** The size of most of them, in points. */
    static final int USUAL = 12;

    private static final int MARGIN = 12;

    private Lettering() {}

    static Font plain(int size) {
        return new Font(FAMILY, Font.PLAIN, size);
    }

    static Font bold(int size) {
        return new Font(FAMILY, Font.BOLD, size);
    }

    /** A chart of a plot with title and note on white. */
    static JFreeChart chart(String title, String note, XYPlot plot) {
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        JFreeChart chart = new JFreeChart(title, bold(16), plot, true);
        chart.setBackgroundPaint(Color.WHITE);
        chart.setPadding(new RectangleInsets(MARGIN, MARGIN, MARGIN, MARGIN));
        chart.getTitle().setHorizontalAlignment(HorizontalAlignment.LEFT);
        TextTitle below = new TextTitle(note, plain(USUAL));
        below.setPaint(Hue.GREY.colour());
        below.setHorizontalAlignment(HorizontalAlignment.LEFT);
        below.setMargin(2, 0, MARGIN, 0);
        chart.addSubtitle(below);
        chart.getLegend().setItemFont(plain(USUAL));
        chart.getLegend().setPosition(RectangleEdge.BOTTOM);
        chart.getLegend().setBorder(0, 0, 0, 0);
        return chart;
    }

    static <A extends ValueAxis> A axis(A axis) {
        axis.setLabelFont(plain(13));
        axis.setTickLabelFont(plain(USUAL));
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        return axis;
    }

    static BasicStroke line(float width) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    }

    static BasicStroke dashed() {
        return new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1f, new float[] {6f, 4f}, 0f);
    }
}
