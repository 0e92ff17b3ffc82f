package io.carbonregistry.client.supervision;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Where the middle half of some values lies.
 *
 * @param low a quarter is below
 * @param median half of them are below
 * @param high a quarter is above
 */
public record Quartiles(BigDecimal low, BigDecimal median, BigDecimal high) {

    /** Fewer values than this have no middle half that means anything. */
    private static final int FEWEST = 20;

    private static final BigDecimal FENCE = BigDecimal.valueOf(3);

    /** Those of enough values. */
    public static Optional<Quartiles> of(List<BigDecimal> values) {
        if (values.size() < FEWEST) {
            return Optional.empty();
        }
        List<BigDecimal> sorted = values.stream().sorted().toList();
        int quarter = sorted.size() / 4;
        return Optional.of(new Quartiles(
                sorted.get(quarter), sorted.get(sorted.size() / 2), sorted.get(sorted.size() - 1 - quarter)));
    }

    /**
     * Whether a value is more than three times the distance between the quartiles away from the nearer one (Tukey's outer fences), and a
     * tenth away from the median, since few values may lie close together by chance. Where most are the very same, nothing says how far is far.
     */
    public boolean isFar(BigDecimal value) {
        BigDecimal reach = high.subtract(low).multiply(FENCE);
        return reach.signum() > 0
                && value.subtract(median).abs().multiply(BigDecimal.TEN).compareTo(median.abs()) > 0
                && (value.compareTo(low.subtract(reach)) < 0 || value.compareTo(high.add(reach)) > 0);
    }
}
