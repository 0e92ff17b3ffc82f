package io.carbonregistry.client.reviews;

import io.carbonregistry.access.Routes;
import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.attestations.AttestMonths;
import io.carbonregistry.attestations.ConfidedMonth;
import io.carbonregistry.attestations.ConfidedMonths;
import io.carbonregistry.attestations.EvidenceRow;
import io.carbonregistry.attestations.MonthLine;
import io.carbonregistry.attestations.MonthRow;
import io.carbonregistry.attestations.MonthVersion;
import io.carbonregistry.attestations.ParameterRow;
import io.carbonregistry.client.Market;
import io.carbonregistry.client.Registry;
import io.carbonregistry.commitments.Salt;
import io.carbonregistry.commitments.SaltSeed;
import io.carbonregistry.facilities.EnlistEntities;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.facilities.RegisterFacility;
import io.carbonregistry.guidelines.Guideline;
import io.carbonregistry.guidelines.PublishGuideline;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.plans.FilePlan;
import io.carbonregistry.plans.Plan;
import io.carbonregistry.plans.PlannedParameter;
import io.carbonregistry.plans.ReviewPlan;
import io.carbonregistry.units.ReportingMonth;
import io.carbonregistry.wire.Records;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A company in Wuhan whose only unit began with the last month of a year. */
final class GasPlant {

    static final AccountId POWER = new AccountId("power");
    static final ReportingMonth DECEMBER = new ReportingMonth(2025, 12);

    private static final FacilityId UNIT = new FacilityId("unit-1");
    private static final Optional<String> GAS = Optional.of("natural-gas");
    private static final String METHOD = "as planned";

    private final Market market;
    private final Guideline guideline;

    GasPlant(Market market) throws IOException {
        this.market = market;
        this.guideline = published();
    }

    /** It is listed, and may attest by a valid plan. */
    GasPlant begin(Registry initiator, Registry approver, Registry hubei, Registry second) {
        market.open("power");
        market.grant(market.minister(), market.deputy(), new PublishGuideline(Market.id(), guideline));
        List<EnlistEntities.Line> list = List.of(new EnlistEntities.Line(POWER, "POWER"));
        market.grant(hubei, second, new EnlistEntities(Market.id(), DECEMBER.year(), list, "Notice on the list"));
        market.grant(
                initiator,
                hubei,
                new RegisterFacility(
                        Market.id(),
                        POWER,
                        UNIT,
                        "Unit 1",
                        guideline.version(),
                        "CONDENSING_UNIT",
                        new Adcode("420100"),
                        DECEMBER,
                        List.of(),
                        List.of()));
        market.grant(
                initiator,
                approver,
                new FilePlan(Market.id(), POWER, UNIT, 1, guideline.version(), DECEMBER, planned()));
        hubei.submit(new ReviewPlan(Market.id(), POWER, UNIT, DECEMBER.year(), 1, Plan.Status.VALID, Optional.empty()));
        return this;
    }

    static MonthVersion version(int number) {
        return new MonthVersion(POWER, UNIT, DECEMBER, number);
    }

    AttestMonths attest(ConfidedMonth rows) {
        return new AttestMonths(Market.id(), POWER, List.of(line(rows)), new ConfidedMonths(List.of(rows)));
    }

    static MonthLine line(ConfidedMonth rows) {
        return rows.line(Optional.empty(), Optional.empty());
    }

    /** The rows of a version in which so much power was generated. */
    ConfidedMonth rows(int number, String generated) {
        MonthVersion of = version(number);
        List<ParameterRow> parameters = List.of(
                row(of, "A", GAS, "21.00"),
                row(of, "C", GAS, "389.310"),
                row(of, "M", Optional.empty(), generated),
                row(of, "O", Optional.empty(), "700.00"));
        List<EvidenceRow> evidence = parameters.stream()
                .flatMap(row -> guideline.parameter(row.parameter()).orElseThrow().evidence().stream()
                        .map(kind -> file(of, row.parameter(), kind)))
                .sorted(Comparator.comparing(row -> row.digest().value()))
                .toList();
        MonthRow month = new MonthRow(of, guideline.version(), 1, "Power Ltd", MonthRow.Condition.RAN);
        return new ConfidedMonth(new SaltSeed(new Salt(digest("seed " + of).value())), month, parameters, evidence);
    }

    private ParameterRow row(MonthVersion of, String parameter, Optional<String> material, String value) {
        return new ParameterRow(
                of,
                parameter,
                material,
                new BigDecimal(value),
                guideline.parameter(parameter).orElseThrow().unitFor(material.flatMap(guideline::material)),
                source(parameter),
                METHOD,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private Optional<String> source(String parameter) {
        return guideline.parameter(parameter).orElseThrow().sources().stream().findFirst();
    }

    private List<PlannedParameter> planned() {
        return Stream.of("A", "C", "M", "O")
                .map(parameter -> new PlannedParameter(
                        parameter,
                        List.of("A", "C").contains(parameter) ? GAS : Optional.empty(),
                        source(parameter),
                        METHOD,
                        List.of(),
                        "on site",
                        Optional.empty(),
                        PlannedParameter.Frequency.DAILY,
                        "the highest of the month"))
                .toList();
    }

    private static EvidenceRow file(MonthVersion of, String parameter, String kind) {
        return new EvidenceRow(of, kind, digest(parameter + kind), 1000, List.of(parameter));
    }

    private static Digest digest(String text) {
        return Digest.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Guideline published() throws IOException {
        String file = "guidelines/POWER-2022-485.json";
        try (InputStream in = Objects.requireNonNull(Registry.class.getResourceAsStream(file))) {
            return Records.strict(Routes.types()).read(Guideline.class, in.readAllBytes());
        }
    }
}
