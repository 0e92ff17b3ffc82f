package io.carbonregistry.client.pictures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How values lie, month by month.
 *
 * @param title of what
 * @param note of whom, and as of when
 * @param valueAxis what the values are, with their unit
 * @param columns one a month
 * @param least what is plausible at the least
 * @param most what is plausible at the most
 */
public record Distribution(
        String title,
        String note,
        String valueAxis,
        List<Column> columns,
        Optional<BigDecimal> least,
        Optional<BigDecimal> most)
        implements Picture {

    public Distribution {
        columns = List.copyOf(columns);
    }

    /**
     * The values of a month.
     *
     * @param label the month
     * @param points each facility's
     * @param box between which values the middle half lies, where there are enough
     */
    public record Column(String label, List<Point> points, Optional<Box> box) {

        public Column {
            points = List.copyOf(points);
        }
    }

    /** The quartiles. */
    public record Box(BigDecimal low, BigDecimal median, BigDecimal high) {}

    /**
     * One value.
     *
     * @param name whose
     * @param value what it is
     * @param far whether it is far from the others, so that its name is written beside it
     */
    public record Point(String name, BigDecimal value, boolean far) {}

    @Override
    public Drawing drawing() {
        return new DistributionDrawing(this);
    }
}
