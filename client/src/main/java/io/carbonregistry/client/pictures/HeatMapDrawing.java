package io.carbonregistry.client.pictures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYBlockRenderer;

/**
 * Draws a heat map: a box a cell, with its letter in it. Rows are counted from the top, so that a box begins below.
 *
 * @param map what is to be seen
 */
record HeatMapDrawing(HeatMap map) implements Drawing {

    private static final int CELL = 24;
    private static final int COLUMN = 46;
    private static final int LETTER = 8;
    private static final int ABOVE_AND_BELOW = 170;
    private static final int BESIDE = 90;
    private static final int NARROWEST = 640;
    private static final double HALF = 0.5;
    private static final int LEGEND_BOX = 14;

    @Override
    public int width() {
        int labels = map.rows().stream()
                .mapToInt(row -> row.label().length() * LETTER)
                .max()
                .orElse(0);
        return Math.max(NARROWEST, labels + map.columns().size() * COLUMN + BESIDE);
    }

    @Override
    public int height() {
        return map.rows().size() * CELL + ABOVE_AND_BELOW;
    }

    @Override
    public JFreeChart chart() {
        XYPlot plot = new XYPlot(null, columns(), rows(), new XYBlockRenderer());
        plot.setDomainAxisLocation(AxisLocation.TOP_OR_LEFT);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        for (int row = 0; row < map.rows().size(); row++) {
            for (int column = 0; column < map.columns().size(); column++) {
                draw(plot, column, row, map.rows().get(row).cells().get(column));
            }
        }
        plot.setFixedLegendItems(legend());
        return Lettering.chart(map.title(), map.note(), plot);
    }

    private SymbolAxis columns() {
        SymbolAxis axis =
                Lettering.axis(new SymbolAxis(map.columnAxis(), map.columns().toArray(String[]::new)));
        axis.setGridBandsVisible(false);
        axis.setRange(-HALF, map.columns().size() - HALF);
        return axis;
    }

    private SymbolAxis rows() {
        SymbolAxis axis = Lettering.axis(new SymbolAxis(
                map.rowAxis(), map.rows().stream().map(HeatMap.Row::label).toArray(String[]::new)));
        axis.setGridBandsVisible(false);
        axis.setRange(-HALF, map.rows().size() - HALF);
        axis.setInverted(true);
        return axis;
    }

    private static void draw(XYPlot plot, int column, int row, Optional<HeatMap.Kind> cell) {
        cell.ifPresent(kind -> {
            plot.addAnnotation(new XYBoxAnnotation(
                    column - HALF,
                    row + HALF,
                    column + HALF,
                    row - HALF,
                    new BasicStroke(2f),
                    Color.WHITE,
                    kind.hue().colour()));
            if (!kind.mark().isEmpty()) {
                XYTextAnnotation mark = new XYTextAnnotation(kind.mark(), column, row);
                mark.setFont(Lettering.bold(12));
                mark.setPaint(kind.hue().ink());
                plot.addAnnotation(mark);
            }
        });
    }

    private LegendItemCollection legend() {
        LegendItemCollection items = new LegendItemCollection();
        map.kinds().forEach(kind -> {
            String name = kind.mark().isEmpty() ? kind.name() : kind.mark() + "  " + kind.name();
            items.add(new LegendItem(
                    name,
                    null,
                    null,
                    null,
                    new Rectangle2D.Double(0, 0, LEGEND_BOX, LEGEND_BOX),
                    kind.hue().colour()));
        });
        return items;
    }
}
