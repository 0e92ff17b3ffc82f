package io.carbonregistry.client;

import io.carbonregistry.access.Routes;
import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.attestations.ConfidedMonth;
import io.carbonregistry.attestations.EvidenceRow;
import io.carbonregistry.attestations.LaboratoryReport;
import io.carbonregistry.attestations.MeterSpan;
import io.carbonregistry.attestations.MonthRow;
import io.carbonregistry.attestations.MonthVersion;
import io.carbonregistry.attestations.ParameterRow;
import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.commitments.Salt;
import io.carbonregistry.commitments.SaltSeed;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.facilities.RegisterFacility;
import io.carbonregistry.facilities.RegisteredFigure;
import io.carbonregistry.guidelines.Guideline;
import io.carbonregistry.guidelines.Parameter;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.plans.FilePlan;
import io.carbonregistry.plans.MeterId;
import io.carbonregistry.plans.PlannedParameter;
import io.carbonregistry.units.ReportingMonth;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A facility in Wuhan, and months that it could attest.
 *
 * @param account whose it is
 * @param id which
 * @param guideline what it reports by
 * @param kind what it is there
 * @param meters what weighs or measures, by the parameter's code
 * @param laboratory who tests what an accredited laboratory must
 */
public record Plant(
        AccountId account,
        FacilityId id,
        Guideline guideline,
        String kind,
        Map<String, MeterId> meters,
        BodyId laboratory) {

    private static final String METHOD = "as planned";
    private static final Adcode WUHAN = new Adcode("420100");

    /** A guideline as it was published. */
    public static Guideline guideline(String version) {
        String file = "guidelines/" + version + ".json";
        try (InputStream in = Objects.requireNonNull(Registry.class.getResourceAsStream(file))) {
            return Routes.records().read(Guideline.class, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Brings it into its company's boundary from a month on, with figures that are registered once. */
    public RegisterFacility registration(ReportingMonth first, String figures) {
        List<RegisteredFigure> registered = Figure.parse(figures).stream()
                .map(one -> new RegisteredFigure(one.parameter(), one.material(), first, one.value(), Optional.empty()))
                .toList();
        return new RegisterFacility(
                Market.id(),
                account,
                id,
                "Plant " + id,
                guideline.version(),
                kind,
                WUHAN,
                first,
                List.of(),
                registered);
    }

    /** Plans how figures such as these are determined. */
    public FilePlan plan(ReportingMonth from, String figures) {
        List<PlannedParameter> planned = Figure.parse(figures).stream()
                .map(figure -> new PlannedParameter(
                        figure.parameter(),
                        figure.material(),
                        source(figure),
                        METHOD,
                        Optional.ofNullable(meters.get(figure.parameter())).stream()
                                .toList(),
                        "on site",
                        Optional.empty(),
                        PlannedParameter.Frequency.DAILY,
                        "the highest of the month"))
                .toList();
        return new FilePlan(Market.id(), account, id, 1, guideline.version(), from, planned);
    }

    /** The rows of a month's version with these figures, and every file that they ask for. */
    public ConfidedMonth rows(ReportingMonth month, int number, String figures) {
        MonthVersion version = new MonthVersion(account, id, month, number);
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
        return new ConfidedMonth(seed(version), head(version, MonthRow.Condition.RAN), parameters, evidence);
    }

    /** The rows of a month in which it stood still. */
    public ConfidedMonth stoodStill(ReportingMonth month) {
        MonthVersion version = new MonthVersion(account, id, month, 1);
        return new ConfidedMonth(seed(version), head(version, MonthRow.Condition.STOOD_STILL), List.of(), List.of());
    }

    private MonthRow head(MonthVersion version, MonthRow.Condition condition) {
        return new MonthRow(version, guideline.version(), 1, "Compilers Ltd", condition);
    }

    private ParameterRow row(MonthVersion version, Figure figure) {
        ReportingMonth month = version.month();
        return new ParameterRow(
                version,
                figure.parameter(),
                figure.material(),
                figure.value(),
                parameter(figure.parameter()).unitFor(figure.material().flatMap(guideline::material)),
                source(figure),
                METHOD,
                Optional.ofNullable(meters.get(figure.parameter())).stream()
                        .map(meter -> new MeterSpan(meter, month.firstDay(), month.lastDay()))
                        .toList(),
                Optional.of(figure)
                        .filter(one -> parameter(one.parameter()).has(Parameter.Trait.ACCREDITED_ALWAYS))
                        .map(one -> report(month)),
                Optional.empty());
    }

    private LaboratoryReport report(ReportingMonth month) {
        return new LaboratoryReport(
                laboratory, "R-17", month.lastDay(), month.lastDay().plusDays(3));
    }

    private Optional<String> source(Figure figure) {
        return parameter(figure.parameter()).sources().stream().findFirst();
    }

    private Parameter parameter(String code) {
        return guideline.parameter(code).orElseThrow();
    }

    /** The versions of a month rest on the same files. */
    private static EvidenceRow file(MonthVersion version, String parameter, String kind) {
        Digest digest = digest(version.facility() + "/" + version.month() + parameter + kind);
        return new EvidenceRow(version, kind, digest, 1000, List.of(parameter));
    }

    private static SaltSeed seed(MonthVersion version) {
        return new SaltSeed(new Salt(digest("seed of " + version).value()));
    }

    private static Digest digest(String text) {
        return Digest.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
