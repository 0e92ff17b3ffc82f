package io.carbonregistry.client.supervision;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The last digits of long measured numbers are as good as random, so each of the ten comes about as often; people who invent
 * numbers have favourites. Pearson's test against an even distribution: over a company's values the sum of
 * {@code (10 count - n)² / 10 n} stays below 33.72 but once in 10,000 times (9 degrees of freedom); forty values are the fewest that it holds for.
 */
final class UnevenDigits implements SupervisionRule {

    private static final int FEWEST = 40;
    private static final int DIGITS = 4;
    private static final BigDecimal ONCE_IN_TEN_THOUSAND = new BigDecimal("33.72");

    @Override
    public String code() {
        return "UNEVEN_DIGITS";
    }

    @Override
    public List<Suspicion> look(Months months) {
        Stream<Reported> telling = months.measured()
                .filter(one -> one.value().scale() > 0 && one.value().precision() >= DIGITS);
        return Months.grouped(telling, one -> one.month().version().entity()).stream()
                .filter(values -> values.size() >= FEWEST)
                .flatMap(this::test)
                .toList();
    }

    private Stream<Suspicion> test(List<Reported> values) {
        long[] counts = new long[10];
        values.forEach(one -> counts[last(one)]++);
        long n = values.size();
        long squares = IntStream.range(0, 10)
                .mapToLong(digit -> 10 * counts[digit] - n)
                .map(difference -> difference * difference)
                .sum();
        boolean uneven =
                BigDecimal.valueOf(squares).compareTo(ONCE_IN_TEN_THOUSAND.multiply(BigDecimal.valueOf(10 * n))) > 0;
        return uneven ? Stream.of(suspicion(values, counts)) : Stream.empty();
    }

    private Suspicion suspicion(List<Reported> values, long[] counts) {
        int favourite = IntStream.range(0, 10)
                .boxed()
                .max(Comparator.<Integer>comparingLong(digit -> counts[digit]).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        return new Suspicion(
                code(),
                List.of(
                        values.get(0).month().version().entity().value(),
                        Integer.toString(values.size()),
                        Integer.toString(favourite),
                        Long.toString(counts[favourite])),
                values.stream()
                        .filter(one -> last(one) == favourite)
                        .map(Reported::lead)
                        .toList());
    }

    private static int last(Reported one) {
        return one.value().unscaledValue().abs().mod(BigInteger.TEN).intValue();
    }
}
