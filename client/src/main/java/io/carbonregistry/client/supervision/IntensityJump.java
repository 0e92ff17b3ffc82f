package io.carbonregistry.client.supervision;

import io.carbonregistry.formulas.Indicator;
import io.carbonregistry.guidelines.Assessment.ComputedValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** What a facility emits for each unit of its product, as its guideline computes it, changes little from one month to the next: never by half. */
final class IntensityJump implements SupervisionRule {

    private static final BigDecimal MOST = new BigDecimal("1.5");

    /** What guidelines call the tonnes emitted. */
    private static final String EMISSIONS = "EMISSIONS";

    @Override
    public String code() {
        return "INTENSITY_JUMP";
    }

    /** An intensity, and of which month. */
    private record Computed(ReadMonth month, ComputedValue intensity) {

        String text() {
            return intensity.value().toPlainString() + " " + intensity.unit();
        }

        Lead lead() {
            return Lead.of(month.version(), intensity.indicator(), text());
        }
    }

    @Override
    public List<Suspicion> look(Months months) {
        return months.byFacility().stream()
                .flatMap(series -> Months.neighbours(series, this::compare))
                .toList();
    }

    private Stream<Suspicion> compare(ReadMonth earlier, ReadMonth later) {
        return Months.follows(later, earlier)
                ? intensities(earlier).flatMap(before -> intensities(later)
                        .filter(after -> after.intensity()
                                .indicator()
                                .equals(before.intensity().indicator()))
                        .flatMap(after -> compare(before, after)))
                : Stream.empty();
    }

    private Stream<Suspicion> compare(Computed before, Computed after) {
        Change change = Change.of(before.intensity().value(), after.intensity().value());
        return change.isBeyond(MOST) ? Stream.of(suspicion(before, after, change)) : Stream.empty();
    }

    private Suspicion suspicion(Computed before, Computed after, Change change) {
        return new Suspicion(
                code(),
                List.of(
                        after.month().facility().id().value(),
                        before.text(),
                        before.month().month().toString(),
                        after.text(),
                        after.month().month().toString(),
                        change.text()),
                List.of(before.lead(), after.lead()));
    }

    private static Stream<Computed> intensities(ReadMonth month) {
        List<String> codes = month.guideline().indicators().stream()
                .filter(IntensityJump::isIntensity)
                .map(Indicator::code)
                .toList();
        return month.values().computed().stream()
                .filter(one -> codes.contains(one.indicator()) && one.value().signum() > 0)
                .map(one -> new Computed(month, one));
    }

    private static boolean isIntensity(Indicator indicator) {
        return indicator.numerator().stream().anyMatch(term -> term.parameters().contains(EMISSIONS));
    }
}
