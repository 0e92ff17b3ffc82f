package io.carbonregistry.attestations;

import io.carbonregistry.facilities.Facility;
import io.carbonregistry.formulas.FigureKey;
import io.carbonregistry.guidelines.Assessing;
import io.carbonregistry.guidelines.Assessment;
import io.carbonregistry.guidelines.FacilityMonth;
import io.carbonregistry.guidelines.Fault;
import io.carbonregistry.guidelines.Guideline;
import io.carbonregistry.guidelines.Parameter;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Refusal;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.registry.Rule;
import io.carbonregistry.registry.RuleVersion;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The rows of one facility's month, as the guideline judges them. */
final class Bundle {

    private final MonthLine line;
    private final ConfidedMonth rows;
    private final States states;
    private final Guideline guideline;
    private final Origins origins;
    private final Assessment assessment;

    Bundle(MonthLine line, ConfidedMonth rows, States states, RuleVersion terms) {
        this.line = line;
        this.rows = rows;
        this.states = states;
        this.guideline = states.get(Guideline.key(line.guideline()));
        this.origins = new Origins(line, guideline, states, terms.number(Rule.SAMPLE_DAYS));
        this.assessment = assessment(states.get(Facility.key(line.facility())));
    }

    private Assessment assessment(Facility facility) {
        return Assessing.of(
                        guideline,
                        new FacilityMonth(
                                facility.kind(),
                                line.month(),
                                rows.parameters().stream()
                                        .map(row -> row.reported(origins.multiplier(row)))
                                        .toList(),
                                facility.registered(line.month())))
                .orElseThrow(() -> RefusedException.because(
                        Reason.PARAMETER_NOT_IN_GUIDELINE, facility.kind(), guideline.version()));
    }

    /** The rules in their order of precedence. */
    void require(Rules rules) {
        boolean ran = rows.month().condition() == MonthRow.Condition.RAN;
        rules.require(ran != rows.parameters().isEmpty(), Reason.CONDITION_DIFFERS, line.facility(), line.month());
        refuse(rules, kind -> kind.compareTo(Fault.Kind.NOT_THE_FACTOR) < 0);
        rows.parameters().forEach(row -> origins.require(row, rules));
        requireStillMeasured(rules);
        refuse(rules, kind -> kind == Fault.Kind.NOT_THE_FACTOR);
        guideline.parameters().forEach(parameter -> requireEvidence(parameter, rules));
        requireUnused(rules);
        refuse(rules, kind -> kind == Fault.Kind.NOT_AS_COMPUTED);
    }

    /** What was measured this year and is not any more, though its material is still reported. */
    private void requireStillMeasured(Rules rules) {
        List<FigureKey> reported =
                rows.parameters().stream().map(ParameterRow::figure).toList();
        measuredBefore().stream()
                .filter(figure -> !reported.contains(figure))
                .filter(figure ->
                        reported.stream().anyMatch(other -> other.material().equals(figure.material())))
                .findFirst()
                .ifPresent(figure -> rules.require(
                        false,
                        Reason.DEFAULT_AFTER_MEASURED,
                        figure,
                        line.month().year()));
    }

    private List<FigureKey> measuredBefore() {
        return line.month().month() == 1
                ? List.of()
                : states.find(AttestedMonth.key(line.facility(), line.month().plus(-1)))
                        .flatMap(head -> states.find(
                                MonthValues.key(head.current(rows.month().of().entity()))))
                        .map(MonthValues::measured)
                        .orElse(List.of());
    }

    private List<FigureKey> measured() {
        return Stream.concat(
                        measuredBefore().stream(),
                        rows.parameters().stream()
                                .filter(row -> guideline
                                        .parameter(row.parameter())
                                        .filter(one -> one.has(Parameter.Trait.MEASURED_ALL_YEAR))
                                        .isPresent())
                                .map(ParameterRow::figure))
                .distinct()
                .sorted()
                .toList();
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

    /** Each kind of evidence that a reported parameter asks for is there. */
    private void requireEvidence(Parameter parameter, Rules rules) {
        if (rows.parameters().stream().anyMatch(row -> row.parameter().equals(parameter.code()))) {
            parameter
                    .evidence()
                    .forEach(kind -> rules.require(
                            rows.evidence().stream().anyMatch(row -> row.shows(parameter.code(), kind)),
                            Reason.EVIDENCE_MISSING,
                            line.facility(),
                            line.month(),
                            parameter.code(),
                            kind));
        }
    }

    /** No file is evidence twice, in this month or for another. */
    private void requireUnused(Rules rules) {
        SortedSet<String> seen = new TreeSet<>();
        for (EvidenceRow row : rows.evidence()) {
            rules.require(
                    seen.add(row.digest().value())
                            && states.find(EvidenceUse.key(row.digest())).isEmpty(),
                    Reason.EVIDENCE_REUSED,
                    line.facility(),
                    line.month(),
                    row.kind());
        }
    }

    ConfidedMonth rows() {
        return rows;
    }

    List<Flag> flags() {
        return assessment.warnings().stream().map(Flag::of).toList();
    }

    MonthValues values() {
        return new MonthValues(rows, assessment.emissions(), assessment.computed(), measured());
    }

    /** That the files are used from now on. */
    Changes uses() {
        return Changes.all(rows.evidence().stream()
                .map(row -> Changes.none()
                        .put(EvidenceUse.key(row.digest()), new EvidenceUse(line.facility(), line.month())))
                .toList());
    }
}
