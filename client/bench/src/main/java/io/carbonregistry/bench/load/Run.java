package io.carbonregistry.bench.load;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a loop has done.
 *
 * @param measuredFrom what ended before this counts as warming up, in nanoseconds of this process's clock
 * @param measuredTo what ended after this counts as the end
 * @param ended all that ended well
 * @param failures how often work failed, by what it said
 */
public record Run(long measuredFrom, long measuredTo, List<Ended> ended, Map<String, Integer> failures) {

    private static final double NANOS = 1e9;

    public Run {
        ended = List.copyOf(ended);
        failures = Map.copyOf(failures);
    }

    /**
     * Pieces of work a second. Work ends by blocks, so time is taken from the end of one block to the end of another: a run is
     * not too fast by a block that was as good as done when it began.
     */
    public double perSecond() {
        SortedMap<Long, Long> times = new TreeMap<>();
        SortedMap<Long, Integer> counts = new TreeMap<>();
        measured().forEach(one -> {
            times.merge(one.block(), one.ended(), Math::max);
            counts.merge(one.block(), 1, Integer::sum);
        });
        if (counts.size() < 2) {
            return overall();
        }
        long first = counts.firstKey();
        long last = times.values().stream().mapToLong(time -> time).max().orElseThrow();
        int counted = measured().size() - counts.getOrDefault(first, 0);
        return counted * NANOS / (last - times.getOrDefault(first, 0L));
    }

    private double overall() {
        long first = ended.stream().mapToLong(Ended::intended).min().orElse(measuredFrom);
        long last = ended.stream().mapToLong(Ended::ended).max().orElse(measuredTo);
        return ended.size() * NANOS / Math.max(1, last - first);
    }

    /** What ended while it was measured. */
    public List<Ended> measured() {
        return ended.stream()
                .filter(one -> one.ended() >= measuredFrom && one.ended() <= measuredTo)
                .toList();
    }

    /** How much has failed. */
    public int failed() {
        return failures.values().stream().mapToInt(count -> count).sum();
    }
}
