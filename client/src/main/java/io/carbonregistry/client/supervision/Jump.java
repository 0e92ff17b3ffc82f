package io.carbonregistry.client.supervision;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** What is in a unit of a fuel or product changes little from one month to the next: never by half. */
final class Jump implements SupervisionRule {

    private static final BigDecimal MOST = new BigDecimal("1.5");

    @Override
    public String code() {
        return "JUMP";
    }

    @Override
    public List<Suspicion> look(Months months) {
        return months.series().stream()
                .flatMap(series -> Months.neighbours(series, this::compare))
                .toList();
    }

    private Stream<Suspicion> compare(Reported earlier, Reported later) {
        boolean far = later.isPerUnit()
                && earlier.value().signum() > 0
                && later.value().signum() > 0
                && Months.follows(later.month(), earlier.month())
                && change(earlier, later).isBeyond(MOST);
        return far ? Stream.of(suspicion(earlier, later)) : Stream.empty();
    }

    private static Change change(Reported earlier, Reported later) {
        return Change.of(earlier.value(), later.value());
    }

    private Suspicion suspicion(Reported earlier, Reported later) {
        return new Suspicion(
                code(),
                List.of(
                        later.month().facility().id().value(),
                        later.figure().toString(),
                        earlier.text(),
                        earlier.month().month().toString(),
                        later.text(),
                        later.month().month().toString(),
                        change(earlier, later).text()),
                List.of(earlier.lead(), later.lead()));
    }
}
