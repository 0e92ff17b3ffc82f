package io.carbonregistry.attestations;

import io.carbonregistry.formulas.FigureKey;
import io.carbonregistry.guidelines.Guideline;
import io.carbonregistry.guidelines.Parameter;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.units.ReportingMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * That what is measured once in a year is measured all year: a default that follows would be chosen by its result. A version that takes
 * the place of another counts as following it, and the month after as following this one.
 *
 * @param rows the month
 * @param guideline what says which parameters it holds for
 * @param states where the other months stand
 */
record MeasuredAllYear(ConfidedMonth rows, Guideline guideline, States states) {

    void require(Rules rules) {
        require(rows, before().toList(), rules);
        values(1).ifPresent(after -> require(after.given(), added(), rules));
    }

    /** What was measured is reported again, if its material is. */
    private static void require(ConfidedMonth month, List<FigureKey> measured, Rules rules) {
        List<FigureKey> reported =
                month.parameters().stream().map(ParameterRow::figure).toList();
        measured.stream()
                .filter(figure -> !reported.contains(figure))
                .filter(figure ->
                        reported.stream().anyMatch(other -> other.material().equals(figure.material())))
                .findFirst()
                .ifPresent(figure -> rules.require(
                        false,
                        Reason.DEFAULT_AFTER_MEASURED,
                        figure,
                        month.month().of().month()));
    }

    /** What was measured this year up to this month. */
    List<FigureKey> soFar() {
        return Stream.concat(
                        before(),
                        rows.parameters().stream().filter(this::counts).map(ParameterRow::figure))
                .distinct()
                .sorted()
                .toList();
    }

    /** What this version measures that the one before it did not: what that measured, the month after has been held to. */
    private List<FigureKey> added() {
        List<FigureKey> known = values(0).map(MonthValues::measured).orElse(List.of());
        return soFar().stream().filter(figure -> !known.contains(figure)).toList();
    }

    private boolean counts(ParameterRow row) {
        return guideline
                .parameter(row.parameter())
                .filter(one -> one.has(Parameter.Trait.MEASURED_ALL_YEAR))
                .isPresent();
    }

    private Stream<FigureKey> before() {
        return Stream.of(-1, 0)
                .flatMap(months -> values(months).stream())
                .flatMap(values -> values.measured().stream());
    }

    /** The current version of a month so many after this one, if it is of the same year. */
    private Optional<MonthValues> values(int months) {
        MonthVersion of = rows.month().of();
        ReportingMonth other = of.month().plus(months);
        return states.find(AttestedMonth.key(of.facility(), other))
                .filter(unused -> other.year() == of.month().year())
                .flatMap(head -> states.find(MonthValues.key(head.current())));
    }
}
