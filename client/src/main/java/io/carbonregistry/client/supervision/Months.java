package io.carbonregistry.client.supervision;

import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.formulas.FigureKey;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The months that are looked at together.
 *
 * @param all by facility, then by month
 */
public record Months(List<ReadMonth> all) {

    private static final Comparator<ReadMonth> ORDER = Comparator.<ReadMonth, FacilityId>comparing(
                    month -> month.facility().id())
            .thenComparing(ReadMonth::month);

    public Months {
        all = all.stream().sorted(ORDER).toList();
    }

    /** Whose figure. */
    private record SeriesKey(FacilityId facility, FigureKey figure) implements Comparable<SeriesKey> {

        @Override
        public int compareTo(SeriesKey other) {
            return Comparator.comparing(SeriesKey::facility)
                    .thenComparing(SeriesKey::figure)
                    .compare(this, other);
        }
    }

    /** All values that somebody measured. */
    Stream<Reported> measured() {
        return all.stream().flatMap(ReadMonth::reported).filter(Reported::isMeasured);
    }

    /** Of each facility's figures the measured values, by month. */
    Collection<List<Reported>> series() {
        return grouped(measured(), one -> new SeriesKey(one.month().facility().id(), one.figure()));
    }

    /** Each facility's months. */
    Collection<List<ReadMonth>> byFacility() {
        return grouped(all.stream(), month -> month.facility().id());
    }

    /** What is the same in something, in the order of what it is. */
    static <T, K extends Comparable<? super K>> Collection<List<T>> grouped(Stream<T> some, Function<T, K> by) {
        return some.collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()))
                .values();
    }

    /** What is made of each pair of neighbours. */
    static <T, R> Stream<R> neighbours(List<T> some, BiFunction<T, T, Stream<R>> made) {
        return IntStream.range(1, some.size()).boxed().flatMap(i -> made.apply(some.get(i - 1), some.get(i)));
    }

    /** Whether a month is the one after another. */
    static boolean follows(ReadMonth later, ReadMonth earlier) {
        return later.month().equals(earlier.month().plus(1));
    }
}
