package io.carbonregistry.client;

import io.carbonregistry.access.Routes;
import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.attestations.ConfidedMonth;
import io.carbonregistry.attestations.EvidenceRow;
import io.carbonregistry.attestations.MonthRow;
import io.carbonregistry.attestations.MonthVersion;
import io.carbonregistry.attestations.ParameterRow;
import io.carbonregistry.bodies.Accreditation;
import io.carbonregistry.bodies.AdmitBody;
import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.bodies.TechnicalBody;
import io.carbonregistry.commitments.Salt;
import io.carbonregistry.commitments.SaltSeed;
import io.carbonregistry.facilities.EnlistEntities;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.facilities.RegisterFacility;
import io.carbonregistry.facilities.RegisteredFigure;
import io.carbonregistry.guidelines.Guideline;
import io.carbonregistry.guidelines.PublishGuideline;
import io.carbonregistry.identities.Identity;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Authority;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Person;
import io.carbonregistry.kernel.Representative;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.plans.FilePlan;
import io.carbonregistry.plans.Plan;
import io.carbonregistry.plans.PlannedParameter;
import io.carbonregistry.plans.ReviewPlan;
import io.carbonregistry.registry.OpenDay;
import io.carbonregistry.units.ReportingMonth;
import io.carbonregistry.wire.Records;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A power company whose one unit reports December 2026, and bodies that may verify that year, on a network. */
final class ReportingPlant {

    static final AccountId POWER = new AccountId("power");
    static final FacilityId UNIT = new FacilityId("unit-1");
    static final ReportingMonth DECEMBER = new ReportingMonth(2026, 12);
    static final int YEAR = DECEMBER.year();
    static final LocalDate DAY = LocalDate.of(2027, 1, 11);

    private static final Map<String, String> SOURCES =
            Map.of("A", "FURNACE_SCALE", "C", "DAILY_TEST", "M", "DIRECT_METER", "O", "STATISTICS");

    private final Network network;
    private final Market market;
    private final Guideline guideline;

    private ReportingPlant(Network network, Market market, Guideline guideline) {
        this.network = network;
        this.market = market;
        this.guideline = guideline;
    }

    /** Listed, with a unit and a valid plan, on a day after the year. */
    static ReportingPlant found(Network network) throws Exception {
        Market market = Market.found(network);
        ReportingPlant plant = new ReportingPlant(network, market, guidelineOfPower());
        market.open(POWER.value());
        plant.nation(new PublishGuideline(Market.id(), plant.guideline));
        plant.nation(new EnlistEntities(
                Market.id(), YEAR, List.of(new EnlistEntities.Line(POWER, "POWER")), "Notice on the list"));
        market.grant(plant.initiator(), market.minister(), plant.unit());
        plant.own(plant.plan());
        market.minister()
                .submit(new ReviewPlan(Market.id(), POWER, UNIT, YEAR, 1, Plan.Status.VALID, Optional.empty()));
        plant.open(DAY);
        return plant;
    }

    private static Guideline guidelineOfPower() throws Exception {
        String file = "guidelines/CETS-AG-01.01-V04-2026.json";
        try (InputStream in = Objects.requireNonNull(Registry.class.getResourceAsStream(file))) {
            return Records.strict(Routes.types()).read(Guideline.class, in.readAllBytes());
        }
    }

    Registry initiator() {
        return network.as(market.initiator(POWER.value()));
    }

    /** Somebody who may have all private data. */
    Registry registrar() {
        return market.clerk();
    }

    /** Two of the company's people do it. */
    <F extends Fact> F own(Request<F> request) {
        return market.grant(initiator(), network.as(market.approver(POWER.value())), request);
    }

    /** Two of the nation's officers do it. */
    <F extends Fact> F nation(Request<F> request) {
        return market.grant(market.minister(), market.deputy(), request);
    }

    void open(LocalDate day) {
        market.clerk().submit(new OpenDay(Market.id(), day));
    }

    /** Somebody of a body. */
    Registry of(BodyId body, int number) {
        return network.as(person(body, number));
    }

    Identity person(BodyId body, int number) {
        return network.user("VerifierMSP", body + "-" + number, Map.of("role", "VERIFIER"));
    }

    /** A body of two people, accredited for power in a province until a day. */
    void admit(BodyId body, String province, LocalDate until) {
        Accreditation accreditation = new Accreditation(
                "CNAS-1", List.of("POWER"), List.of(new Adcode(province)), LocalDate.of(2020, 1, 1), until);
        nation(new AdmitBody(
                Market.id(),
                body,
                TechnicalBody.Kind.VERIFIER,
                "Body",
                new Adcode(province),
                List.of(accreditation),
                Stream.of(1, 2)
                        .map(number -> representative(person(body, number)))
                        .toList()));
    }

    private static Representative representative(Identity one) {
        return new Representative(
                new Person(one.mspId(), one.id()), Authority.BOTH, List.of(new Digest(one.publicKeyDigest())));
    }

    private RegisterFacility unit() {
        return new RegisterFacility(
                Market.id(),
                POWER,
                UNIT,
                "Unit 1",
                guideline.version(),
                "CONDENSING_UNIT",
                new Adcode("420100"),
                DECEMBER,
                List.of(),
                List.of(new RegisteredFigure(
                        "E", Optional.of("bituminous"), DECEMBER, new BigDecimal("98.75"), Optional.empty())));
    }

    private FilePlan plan() {
        List<PlannedParameter> parameters = SOURCES.keySet().stream()
                .map(parameter -> new PlannedParameter(
                        parameter,
                        material(parameter),
                        Optional.ofNullable(SOURCES.get(parameter)),
                        "as planned",
                        List.of(),
                        "boiler house",
                        Optional.empty(),
                        PlannedParameter.Frequency.DAILY,
                        "the highest of the month"))
                .toList();
        return new FilePlan(Market.id(), POWER, UNIT, 1, guideline.version(), DECEMBER, parameters);
    }

    private static Optional<String> material(String parameter) {
        return List.of("A", "C").contains(parameter) ? Optional.of("bituminous") : Optional.empty();
    }

    /** The rows of a version of the month, with so much fuel. */
    ConfidedMonth rows(int number, String fuel) {
        MonthVersion version = new MonthVersion(POWER, UNIT, DECEMBER, number);
        MonthRow month = new MonthRow(version, guideline.version(), 1, "Power Ltd", MonthRow.Condition.RAN);
        List<ParameterRow> parameters = List.of(
                row(version, "A", fuel, "t"),
                row(version, "C", "20.908", "GJ/t"),
                row(version, "M", "500000.000", "MWh"),
                row(version, "O", "650.00", "h"));
        List<EvidenceRow> evidence = parameters.stream()
                .flatMap(row -> guideline.parameter(row.parameter()).orElseThrow().evidence().stream()
                        .map(kind -> file(version, row.parameter(), kind)))
                .sorted(Comparator.comparing(row -> row.digest().value()))
                .toList();
        return new ConfidedMonth(new SaltSeed(new Salt("5e".repeat(32))), month, parameters, evidence);
    }

    private static ParameterRow row(MonthVersion version, String parameter, String value, String unit) {
        return new ParameterRow(
                version,
                parameter,
                material(parameter),
                new BigDecimal(value),
                unit,
                Optional.ofNullable(SOURCES.get(parameter)),
                "as planned",
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static EvidenceRow file(MonthVersion version, String parameter, String kind) {
        Digest digest = Digest.of((parameter + kind).getBytes(StandardCharsets.UTF_8));
        return new EvidenceRow(version, kind, digest, 1000, List.of(parameter));
    }
}
