package io.carbonregistry.verification;

import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.bodies.TechnicalBody;
import io.carbonregistry.facilities.Facility;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.verification.CorrectedYear.CorrectedMonth;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an opinion rests on: the report, its months, and what stands instead of what was not accepted.
 *
 * @param body whose opinion
 * @param cited the months that it cites
 */
record Opinion(BodyId body, CitedMonths cited) {

    Keys reads() {
        return Keys.needed(
                        Assignment.key(cited.year(), cited.account()), AnnualReport.key(cited.year(), cited.account()))
                .maybe(cited.facilities().map(Facility::key).toList())
                .and(cited.reads());
    }

    Keys readsThen(States first) {
        return Keys.none()
                .maybe(report(first).corrected())
                .maybe(numbers(first).map(this::conformity).toList())
                .maybe(numbers(first).map(this::remarks).toList());
    }

    /** The rules in their order of precedence: the months are the report's, each is current, and the body may judge each facility. */
    void require(States states, LocalDate day, Rules rules) {
        report(states).requireSame(cited.months(), rules);
        cited.requireCurrent(states, rules);
        TechnicalBody verifier = states.get(TechnicalBody.key(body));
        cited.facilities()
                .flatMap(id -> states.find(Facility.key(id)).stream())
                .forEach(one -> verifier.requireAccredited(
                        TechnicalBody.Kind.VERIFIER, one.sector(), one.adcode(), day, rules));
    }

    /** What the year comes to. */
    YearSum sum(States states) {
        List<CorrectedMonth> corrections = states.find(report(states).corrected())
                .map(CorrectedYear::months)
                .orElse(List.of());
        YearSum sum = new YearSum().months(cited.totals(states)).corrections(corrections);
        numbers(states).forEach(number -> adjust(sum, number, states));
        return sum;
    }

    private AnnualReport report(States states) {
        return states.get(AnnualReport.key(cited.year(), cited.account()));
    }

    private void adjust(YearSum sum, int number, States states) {
        NonConformity found = states.find(conformity(number)).orElseThrow();
        List<Adjustment> adjustments =
                states.find(remarks(number)).map(Remarks::adjustments).orElse(List.of());
        sum.adjustments(found.facility(), adjustments);
    }

    private Stream<Integer> numbers(States states) {
        return states.find(Assignment.key(cited.year(), cited.account())).stream()
                .flatMap(one -> one.findings().numbers().stream());
    }

    private Key<NonConformity> conformity(int number) {
        return NonConformity.key(cited.year(), cited.account(), number);
    }

    private Key<Remarks> remarks(int number) {
        return Remarks.key(cited.year(), cited.account(), number);
    }
}
