package io.carbonregistry.guidelines;

import io.carbonregistry.formulas.Emission;
import io.carbonregistry.formulas.Emissions;
import io.carbonregistry.formulas.FigureKey;
import io.carbonregistry.formulas.Figures;
import io.carbonregistry.formulas.Fraction;
import io.carbonregistry.formulas.Indicator;
import io.carbonregistry.formulas.Reading;
import io.carbonregistry.guidelines.Assessment.ComputedValue;
import io.carbonregistry.guidelines.Parameter.Origin;
import io.carbonregistry.guidelines.Parameter.Trait;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Computes a facility's month by a guideline, and gathers whatever is wrong with it or implausible in it. */
public final class Assessing {

    private static final int HOURS_OF_A_DAY = 24;

    /** Codes of figures that no table of the facility has: they follow from the month and from the formulas. */
    private static final String DAYS = "DAYS";

    private static final String HOURS = "HOURS";
    private static final String EMISSIONS = "EMISSIONS";

    private final Guideline guideline;
    private final FacilityKind kind;
    private final FacilityMonth month;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private final List<ComputedValue> computed = new ArrayList<>();

    private Assessing(Guideline guideline, FacilityKind kind, FacilityMonth month) {
        this.guideline = guideline;
        this.kind = kind;
        this.month = month;
    }

    /** What the guideline says of the month; empty if it has no such kind of facility. */
    public static Optional<Assessment> of(Guideline guideline, FacilityMonth month) {
        return guideline.facility(month.kind()).map(kind -> new Assessing(guideline, kind, month).whole());
    }

    private Assessment whole() {
        faults.addAll(new Checking(guideline, kind, month).faults());
        Figures figures = figures();
        Reading reading = new Reading(figures);
        Emissions emissions = emissions(reading);
        requireWhole(reading);
        markDefaults(reading);
        markValues();
        compute(figures.with(FigureKey.of(EMISSIONS), emissions.total()));
        faults.sort(Comparator.comparing(Fault::kind).thenComparing(Fault::figure));
        return new Assessment(emissions, computed, faults, warnings);
    }

    private Figures figures() {
        SortedMap<FigureKey, BigDecimal> all = new TreeMap<>();
        all.put(FigureKey.of(DAYS), BigDecimal.valueOf(month.month().days()));
        all.put(
                FigureKey.of(HOURS),
                BigDecimal.valueOf((long) HOURS_OF_A_DAY * month.month().days()));
        month.values().forEach(value -> all.put(value.key(), value.corrected()));
        month.registered().forEach(one -> all.put(one.key(), one.value()));
        return new Figures(all, guideline);
    }

    private Emissions emissions(Reading reading) {
        List<Emission> all = new ArrayList<>();
        if (!month.values().isEmpty()) {
            guideline.items().stream()
                    .filter(item -> kind.items().contains(item.code()))
                    .forEach(item -> all.addAll(item.over(reading)));
        }
        return new Emissions(all);
    }

    /** A nil month lacks nothing; any other lacks what is required, and what a formula looked for in vain. */
    private void requireWhole(Reading reading) {
        if (month.values().isEmpty()) {
            return;
        }
        kind.required().stream()
                .filter(code -> month.values().stream()
                        .noneMatch(value -> value.parameter().equals(code)))
                .map(FigureKey::of)
                .forEach(this::lacks);
        reading.missing().forEach(this::lacks);
    }

    private void lacks(FigureKey figure) {
        Fault fault = new Fault(Fault.Kind.MISSING, figure, "a value");
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
    }

    private void markDefaults(Reading reading) {
        reading.defaulted().stream()
                .filter(figure -> guideline
                        .parameter(figure.parameter())
                        .filter(one -> one.has(Trait.DEFAULT_IS_MARKED))
                        .isPresent())
                .forEach(figure -> mark(Warning.Kind.DEFAULT_USED, figure, "a measured value"));
    }

    private void markValues() {
        for (ReportedValue value : month.values()) {
            FigureKey key = value.key();
            Fraction exact = new Fraction(value.value(), BigDecimal.ONE);
            guideline.ranges().stream()
                    .filter(range -> range.isOf(key.parameter(), key.material()))
                    .filter(range -> !range.limits().hold(exact))
                    .forEach(range ->
                            mark(Warning.Kind.OUTSIDE_RANGE, key, range.limits().toString()));
            value.multiplier()
                    .ifPresent(multiplier ->
                            mark(Warning.Kind.CALIBRATION_NOT_VALID, key, "a calibration for the whole month"));
        }
    }

    private void compute(Figures figures) {
        compute(kind.indicators(), Warning.Kind.OUTSIDE_RANGE, figures);
        compute(kind.efficiencies(), Warning.Kind.EFFICIENCY_BROKEN, figures);
        month.values().stream()
                .filter(given -> isComputed(given.parameter()) && !isAsComputed(given))
                .forEach(given -> faults.add(new Fault(Fault.Kind.NOT_AS_COMPUTED, given.key(), "what follows")));
    }

    private boolean isComputed(String code) {
        return guideline
                .parameter(code)
                .filter(one -> one.origin() == Origin.COMPUTED)
                .isPresent();
    }

    /** What could not be computed is not as computed either. */
    private boolean isAsComputed(ReportedValue given) {
        return computed.stream()
                .anyMatch(one ->
                        one.indicator().equals(given.parameter()) && one.value().compareTo(given.value()) == 0);
    }

    private void compute(List<String> codes, Warning.Kind broken, Figures figures) {
        guideline.indicators().stream()
                .filter(one -> codes.contains(one.code()))
                .forEach(indicator -> indicator.over(figures).ifPresent(value -> compare(indicator, value, broken)));
    }

    private void compare(Indicator indicator, Fraction exact, Warning.Kind broken) {
        FigureKey key = FigureKey.of(indicator.code());
        BigDecimal value = exact.rounded(indicator.decimals());
        computed.add(new ComputedValue(indicator.code(), value, indicator.unit()));
        indicator
                .limits()
                .filter(limits -> !limits.hold(exact))
                .ifPresent(limits -> mark(broken, key, limits.toString()));
    }

    private void mark(Warning.Kind kind, FigureKey figure, String allowed) {
        warnings.add(new Warning(kind, figure, allowed));
    }
}
