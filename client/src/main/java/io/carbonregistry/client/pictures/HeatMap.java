package io.carbonregistry.client.pictures;

import java.util.List;
import java.util.Optional;

/**
 * What stands how, in rows and columns.
 *
 * @param title what is seen
 * @param note of what, and as of when
 * @param rowAxis what the rows are
 * @param columnAxis what the columns are
 * @param columns their labels
 * @param rows from the top
 * @param kinds the ways to stand, as the legend lists them
 */
public record HeatMap(
        String title,
        String note,
        String rowAxis,
        String columnAxis,
        List<String> columns,
        List<Row> rows,
        List<Kind> kinds)
        implements Picture {

    public HeatMap {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        kinds = List.copyOf(kinds);
    }

    /**
     * A way to stand.
     *
     * @param name what it is called
     * @param mark the letter that says it without colour; empty for what needs none
     * @param hue its colour
     */
    public record Kind(String name, String mark, Hue hue) {}

    /**
     * A row.
     *
     * @param label what it is of
     * @param cells how it stands in each column; empty where there is nothing
     */
    public record Row(String label, List<Optional<Kind>> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    @Override
    public Drawing drawing() {
        return new HeatMapDrawing(this);
    }
}
