package io.carbonregistry.client.months;

import io.carbonregistry.attestations.ConfidedMonth;
import io.carbonregistry.attestations.EvidenceRow;
import io.carbonregistry.attestations.LaboratoryReport;
import io.carbonregistry.attestations.MonthLine;
import io.carbonregistry.attestations.MonthRow;
import io.carbonregistry.attestations.MonthVersion;
import io.carbonregistry.attestations.ParameterRow;
import io.carbonregistry.commitments.Salt;
import io.carbonregistry.commitments.SaltSeed;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.guidelines.Guideline;
import io.carbonregistry.guidelines.Parameter;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.plans.PlannedParameter;
import io.carbonregistry.units.ReportingMonth;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A facility of the works, and months that it could attest.
 *
 * @param id which
 * @param guideline what it reports by
 * @param kind what it is there
 */
record Plant(FacilityId id, Guideline guideline, String kind) {

    private static final String METHOD = "as planned";

    /** How each of these figures is determined. */
    List<PlannedParameter> planned(List<Figure> figures) {
        return figures.stream()
                .map(figure -> new PlannedParameter(
                        figure.parameter(),
                        figure.material(),
                        source(figure),
                        METHOD,
                        List.of(),
                        "on site",
                        Optional.empty(),
                        PlannedParameter.Frequency.DAILY,
                        "the highest of the month"))
                .toList();
    }

    /** The rows of a month with these figures, and every file that they ask for. */
    ConfidedMonth rows(ReportingMonth month, String figures) {
        MonthVersion version = new MonthVersion(Works.ACCOUNT, id, month, 1);
        List<ParameterRow> parameters = Figure.parse(figures).stream()
                .map(figure -> row(version, figure))
                .sorted(Comparator.comparing(ParameterRow::parameter)
                        .thenComparing(row -> row.material().orElse("")))
                .toList();
        List<EvidenceRow> evidence = parameters.stream()
                .map(ParameterRow::parameter)
                .distinct()
                .flatMap(code -> parameter(code).evidence().stream().map(kind -> file(version, code, kind)))
                .sorted(Comparator.comparing(row -> row.digest().value()))
                .toList();
        SaltSeed seed = new SaltSeed(new Salt(digest("seed of " + version).value()));
        MonthRow first = new MonthRow(version, guideline.version(), 1, "Compilers Ltd", MonthRow.Condition.RAN);
        return new ConfidedMonth(seed, first, parameters, evidence);
    }

    /** What is said openly of rows; months may come in any order. */
    static MonthLine line(ConfidedMonth rows) {
        return rows.line(Optional.empty(), Optional.of(new Grounds("the months between come later")));
    }

    private ParameterRow row(MonthVersion version, Figure figure) {
        return new ParameterRow(
                version,
                figure.parameter(),
                figure.material(),
                figure.value(),
                parameter(figure.parameter()).unitFor(figure.material().flatMap(guideline::material)),
                source(figure),
                METHOD,
                List.of(),
                Optional.of(figure)
                        .filter(one -> parameter(one.parameter()).has(Parameter.Trait.ACCREDITED_ALWAYS))
                        .map(one -> report(version.month())),
                Optional.empty());
    }

    private static LaboratoryReport report(ReportingMonth month) {
        return new LaboratoryReport(
                Works.LABORATORY, "R-17", month.lastDay(), month.lastDay().plusDays(3));
    }

    private Optional<String> source(Figure figure) {
        return parameter(figure.parameter()).sources().stream().findFirst();
    }

    private Parameter parameter(String code) {
        return guideline.parameter(code).orElseThrow();
    }

    private static EvidenceRow file(MonthVersion version, String parameter, String kind) {
        return new EvidenceRow(version, kind, digest(version + parameter + kind), 1000, List.of(parameter));
    }

    private static Digest digest(String text) {
        return Digest.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
