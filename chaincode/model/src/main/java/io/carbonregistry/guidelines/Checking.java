package io.carbonregistry.guidelines;

import io.carbonregistry.formulas.FigureKey;
import io.carbonregistry.guidelines.Fault.Kind;
import io.carbonregistry.guidelines.Parameter.Origin;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Looks at each reported value alone: whether the guideline knows it, and its unit, decimals and sign. */
final class Checking {

    private final Guideline guideline;
    private final FacilityKind kind;
    private final FacilityMonth month;
    private final Set<FigureKey> seen = new TreeSet<>();
    private final List<Fault> faults = new ArrayList<>();

    Checking(Guideline guideline, FacilityKind kind, FacilityMonth month) {
        this.guideline = guideline;
        this.kind = kind;
        this.month = month;
    }

    /** The faults of all values. */
    List<Fault> faults() {
        month.values().forEach(this::check);
        return List.copyOf(faults);
    }

    private void check(ReportedValue given) {
        Optional<Parameter> parameter = guideline
                .parameter(given.parameter())
                .filter(one -> kind.reports(one.code()) && guideline.isFor(one, given.material()));
        if (parameter.isEmpty()) {
            add(Kind.NOT_IN_GUIDELINE, given, guideline.version());
        } else {
            check(given, parameter.get());
        }
    }

    private void check(ReportedValue given, Parameter parameter) {
        String unit = parameter.unitFor(given.material().flatMap(guideline::material));
        require(seen.add(given.key()), Kind.TWICE, given, "once");
        require(given.unit().equals(unit), Kind.WRONG_UNIT, given, unit);
        require(
                parameter.hasDecimalsOf(given.value()),
                Kind.WRONG_DECIMALS,
                given,
                Integer.toString(parameter.decimals()));
        require(parameter.maySignify(given.value()), Kind.NEGATIVE, given, "0");
        if (isFixed(given, parameter)) {
            requireEqual(given, guideline.find(given.key()));
        }
        if (parameter.origin() == Origin.REGISTERED) {
            requireEqual(given, registered(given.key()));
        }
    }

    private boolean isFixed(ReportedValue given, Parameter parameter) {
        return parameter.origin() == Origin.DEFAULT
                || given.material()
                        .flatMap(guideline::material)
                        .filter(material -> material.fixed().contains(parameter.code()))
                        .isPresent();
    }

    private Optional<BigDecimal> registered(FigureKey key) {
        return month.registered().stream()
                .filter(one -> one.key().equals(key))
                .map(FacilityMonth.Registered::value)
                .findFirst();
    }

    private void requireEqual(ReportedValue given, Optional<BigDecimal> factor) {
        require(
                factor.filter(value -> value.compareTo(given.value()) == 0).isPresent(),
                Kind.NOT_THE_FACTOR,
                given,
                factor.map(BigDecimal::toPlainString).orElse("none"));
    }

    private void require(boolean holds, Kind fault, ReportedValue given, String expected) {
        if (!holds) {
            add(fault, given, expected);
        }
    }

    private void add(Kind fault, ReportedValue given, String expected) {
        faults.add(new Fault(fault, given.key(), expected));
    }
}
