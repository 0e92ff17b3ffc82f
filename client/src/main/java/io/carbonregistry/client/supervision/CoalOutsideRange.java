package io.carbonregistry.client.supervision;

import io.carbonregistry.formulas.Fraction;
import io.carbonregistry.guidelines.Range;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** What is measured of a coal lies within what the guideline takes for plausible. */
final class CoalOutsideRange implements SupervisionRule {

    @Override
    public String code() {
        return "COAL_OUTSIDE_RANGE";
    }

    @Override
    public List<Suspicion> look(Months months) {
        return months.measured()
                .filter(Coal::is)
                .flatMap(one -> one.month().guideline().ranges().stream()
                        .filter(range ->
                                range.isOf(one.row().parameter(), one.figure().material()))
                        .flatMap(range -> outside(one, range)))
                .toList();
    }

    private Stream<Suspicion> outside(Reported one, Range range) {
        if (range.limits().hold(new Fraction(one.value(), BigDecimal.ONE))) {
            return Stream.empty();
        }
        return Stream.of(new Suspicion(
                code(),
                List.of(
                        one.month().facility().id().value(),
                        one.figure().toString(),
                        one.text(),
                        one.month().month().toString(),
                        range.limits().toString()),
                List.of(one.lead())));
    }
}
