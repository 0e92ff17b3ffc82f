package io.carbonregistry.attestations;

import io.carbonregistry.facilities.Facility;
import io.carbonregistry.formulas.Rounding;
import io.carbonregistry.guidelines.Assessing;
import io.carbonregistry.guidelines.Assessment;
import io.carbonregistry.guidelines.FacilityKind;
import io.carbonregistry.guidelines.FacilityMonth;
import io.carbonregistry.guidelines.Fault;
import io.carbonregistry.guidelines.Guideline;
import io.carbonregistry.guidelines.Parameter;
import io.carbonregistry.guidelines.ReportedValue;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Refusal;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.registry.Rule;
import io.carbonregistry.registry.RuleVersion;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The rows of one facility's month, as the guideline judges them. */
final class Bundle {

    private final MonthLine line;
    private final ConfidedMonth rows;
    private final Facility facility;
    private final Guideline guideline;
    private final Origins origins;
    private final Evidence evidence;
    private final MeasuredAllYear measured;
    private final Assessment assessment;

    Bundle(MonthLine line, ConfidedMonth rows, States states, RuleVersion terms) {
        this.line = line;
        this.rows = rows;
        this.facility = states.get(Facility.key(line.facility()));
        this.guideline = states.get(Guideline.key(line.guideline()));
        this.origins = new Origins(line, guideline, states, terms.number(Rule.SAMPLE_DAYS));
        this.evidence = new Evidence(rows, guideline, states);
        this.measured = new MeasuredAllYear(rows, guideline, states);
        this.assessment = assessment();
    }

    private Assessment assessment() {
        return Assessing.of(
                        guideline,
                        new FacilityMonth(
                                facility.kind(),
                                line.month(),
                                rows.parameters().stream().map(this::reported).toList(),
                                facility.registered(line.month())))
                .orElseThrow(() -> RefusedException.because(
                        Reason.PARAMETER_NOT_IN_GUIDELINE, facility.kind(), guideline.version()));
    }

    private ReportedValue reported(ParameterRow row) {
        return row.reported(origins.multiplier(row));
    }

    /**
     * The rules in their order of precedence. Where values came from is not asked of a restatement: it may take the place of what no
     * meter, laboratory or plan vouches for any more.
     */
    void require(Attestation.Why why, Rules rules) {
        boolean ran = rows.month().condition() == MonthRow.Condition.RAN;
        rules.require(ran != rows.parameters().isEmpty(), Reason.CONDITION_DIFFERS, line.facility(), line.month());
        refuse(rules, kind -> kind.compareTo(Fault.Kind.NOT_THE_FACTOR) < 0);
        if (why.isCompanys()) {
            rows.parameters().forEach(row -> origins.require(row, rules));
            measured.require(rules);
        }
        refuse(rules, kind -> kind == Fault.Kind.NOT_THE_FACTOR);
        evidence.require(rules);
        refuse(rules, kind -> kind == Fault.Kind.NOT_AS_COMPUTED);
    }

    private void refuse(Rules rules, Predicate<Fault.Kind> kinds) {
        assessment.faults().stream()
                .filter(fault -> kinds.test(fault.kind()))
                .forEach(fault -> rules.require(false, () -> refusal(fault)));
    }

    private Refusal refusal(Fault fault) {
        String what = line.facility() + " " + line.month() + " " + fault.figure();
        return switch (fault.kind()) {
            case NOT_IN_GUIDELINE -> Refusal.of(Reason.PARAMETER_NOT_IN_GUIDELINE, what, fault.expected());
            case TWICE -> Refusal.of(Reason.PARAMETER_TWICE, what);
            case WRONG_UNIT -> Refusal.of(Reason.UNIT_WRONG, what, fault.expected());
            case WRONG_DECIMALS -> Refusal.of(Reason.DECIMALS_WRONG, what, fault.expected());
            case NEGATIVE -> Refusal.of(Reason.VALUE_NEGATIVE, what);
            case MISSING -> Refusal.of(Reason.PARAMETER_MISSING, what);
            case NOT_THE_FACTOR -> Refusal.of(Reason.FACTOR_DIFFERS, what, fault.expected());
            case NOT_AS_COMPUTED -> Refusal.of(Reason.VALUE_NOT_AS_COMPUTED, what);
        };
    }

    ConfidedMonth rows() {
        return rows;
    }

    List<Flag> flags() {
        return assessment.warnings().stream().map(Flag::of).toList();
    }

    /** What stands in the collection from now on. */
    Changes confided() {
        MonthVersion of = rows.month().of();
        return Changes.none()
                .put(
                        MonthValues.key(of),
                        new MonthValues(rows, assessment.emissions(), assessment.computed(), measured.soFar()))
                .put(MonthTotals.key(of), totals(of))
                .and(evidence.uses());
    }

    private MonthTotals totals(MonthVersion of) {
        FacilityKind.Total part =
                guideline.facility(facility.kind()).map(FacilityKind::total).orElseThrow();
        return new MonthTotals(
                of,
                assessment.emissions().total(),
                part,
                rows.parameters().stream().flatMap(this::produced).toList());
    }

    private Stream<MonthTotals.Produced> produced(ParameterRow row) {
        return guideline
                .parameter(row.parameter())
                .filter(parameter -> parameter.use() == Parameter.Use.PRODUCTION)
                .map(parameter -> new MonthTotals.Produced(
                        row.figure(), Rounding.nearest(reported(row).corrected(), parameter.decimals()), row.unit()))
                .stream();
    }
}
