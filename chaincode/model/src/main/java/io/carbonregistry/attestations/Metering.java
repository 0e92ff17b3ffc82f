package io.carbonregistry.attestations;

import io.carbonregistry.formulas.Calibration;
import io.carbonregistry.guidelines.Parameter;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.plans.Meter;
import io.carbonregistry.plans.MeterId;
import io.carbonregistry.plans.PlannedParameter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The meters that a value was read from.
 *
 * @param row the value
 * @param line of which month
 * @param states where the meters stand
 */
record Metering(ParameterRow row, MonthLine line, States states) {

    /** Each meter stands at the facility and in the plan, and together they measured every day once. */
    void require(PlannedParameter planned, Rules rules) {
        row.meters().forEach(span -> requireKnown(span, planned, rules));
        LocalDate next = line.month().firstDay();
        for (MeterSpan span : row.meters()) {
            requireDays(span.from().equals(next), rules);
            next = span.until().plusDays(1);
        }
        boolean whole = next.equals(line.month().lastDay().plusDays(1));
        requireDays(row.meters().isEmpty() ? planned.meters().isEmpty() : whole, rules);
    }

    private void requireDays(boolean hold, Rules rules) {
        rules.require(
                hold,
                Reason.METER_DAYS_DIFFER,
                row.figure(),
                line.month().firstDay(),
                line.month().lastDay());
    }

    private void requireKnown(MeterSpan span, PlannedParameter planned, Rules rules) {
        boolean known = find(span.meter())
                .filter(meter -> meter.facility().equals(line.facility()))
                .filter(meter -> meter.isInUse(span.from()) && meter.isInUse(span.until()))
                .isPresent();
        rules.require(known && isPlanned(span.meter(), planned), Reason.METER_UNKNOWN, span.meter(), line.facility());
    }

    /** In the plan, or in the place of one that is. */
    private boolean isPlanned(MeterId meter, PlannedParameter planned) {
        return planned.meters().contains(meter)
                || row.meters().stream()
                        .filter(span -> planned.meters().contains(span.meter()))
                        .flatMap(span -> find(span.meter()).stream())
                        .anyMatch(before ->
                                before.replacedBy().filter(meter::equals).isPresent());
    }

    /** What the value is multiplied by, where a meter was not calibrated as it must be. */
    Optional<BigDecimal> multiplier(Parameter parameter) {
        List<Calibration> stood = row.meters().stream()
                .flatMap(span -> find(span.meter()).map(meter -> meter.calibration(span.from(), span.until())).stream())
                .toList();
        return stood.stream()
                .reduce(Metering::together)
                .flatMap(calibration -> multiplier(parameter.use(), calibration))
                .filter(multiplier -> multiplier.compareTo(BigDecimal.ONE) != 0);
    }

    private static Optional<BigDecimal> multiplier(Parameter.Use use, Calibration calibration) {
        return switch (use) {
            case ACTIVITY -> Optional.of(calibration.ofActivity());
            case PRODUCTION -> Optional.of(calibration.ofProduction());
            case FACTOR, AUXILIARY -> Optional.empty();
        };
    }

    /** Of several meters the least required and the worst found, so that no replacement is in the measurer's favour. */
    private static Calibration together(Calibration one, Calibration other) {
        return new Calibration(
                one.requiredPercent().max(other.requiredPercent()),
                one.foundPercent().isPresent() && other.foundPercent().isPresent()
                        ? Optional.of(one.foundPercent()
                                .get()
                                .max(other.foundPercent().get()))
                        : one.foundPercent().or(other::foundPercent),
                one.days() + other.days(),
                one.uncovered() + other.uncovered());
    }

    private Optional<Meter> find(MeterId meter) {
        Key<Meter> key = Meter.key(row.of().entity(), meter);
        return states.find(key);
    }
}
