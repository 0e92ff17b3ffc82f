package io.carbonregistry.market;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.bodies.Accreditation;
import io.carbonregistry.bodies.AdmitBody;
import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.bodies.TechnicalBody;
import io.carbonregistry.facilities.EnlistEntities;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.facilities.FactorSource;
import io.carbonregistry.facilities.RegisterFacility;
import io.carbonregistry.facilities.RegisteredFigure;
import io.carbonregistry.guidelines.FacilityKind;
import io.carbonregistry.guidelines.FactorTable;
import io.carbonregistry.guidelines.Guideline;
import io.carbonregistry.guidelines.Material;
import io.carbonregistry.guidelines.MeterKind;
import io.carbonregistry.guidelines.Name;
import io.carbonregistry.guidelines.Parameter;
import io.carbonregistry.guidelines.Parameter.Origin;
import io.carbonregistry.guidelines.Parameter.Use;
import io.carbonregistry.guidelines.PublishGuideline;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Authority;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Refusal;
import io.carbonregistry.kernel.Representative;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.plans.FilePlan;
import io.carbonregistry.plans.MeterId;
import io.carbonregistry.plans.PlannedParameter;
import io.carbonregistry.plans.PlannedParameter.Frequency;
import io.carbonregistry.plans.PlannedParameter.SampleState;
import io.carbonregistry.plans.RegisterMeter;
import io.carbonregistry.units.ReportingMonth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A sector with a small guideline, a company on the list, its unit, a meter and who calibrates it. */
public final class Plant {

    public static final String SECTOR = "POWER";
    public static final String GUIDELINE = "POWER-V1";
    public static final AccountId STEEL = new AccountId("steel");
    public static final FacilityId UNIT = new FacilityId("unit-1");
    public static final MeterId SCALE = new MeterId("scale-1");
    public static final BodyId METROLOGY = new BodyId("metrology-42");
    public static final ReportingMonth MARCH = new ReportingMonth(2026, 3);
    public static final Adcode HUBEI = new Adcode("42");

    private final Market market;

    public Plant(Market market) {
        this.market = market;
    }

    /** Somebody of a body, with a role that its people may have. */
    public static Signer surveyor(BodyId body, String role, int number) {
        return People.holder("VerifierMSP", body + "-" + number, role);
    }

    /** Two people of a body. */
    public static List<Representative> surveyors(BodyId body, String role) {
        return List.of(
                Founding.representative(surveyor(body, role, 1), Authority.BOTH),
                Founding.representative(surveyor(body, role, 2), Authority.BOTH));
    }

    /** A version of the sector's guideline from a month on. */
    public static Guideline guideline(String version, ReportingMonth from) {
        return new Guideline(
                version,
                SECTOR,
                from,
                Optional.empty(),
                "Notice",
                List.of(name("WEIGHED"), name("TESTED")),
                List.of(
                        parameter("A", 2, List.of("COAL"), Use.ACTIVITY, Origin.MEASURED, List.of("WEIGHED")),
                        parameter("C", 4, List.of("COAL"), Use.FACTOR, Origin.MEASURED, List.of("TESTED")),
                        parameter("E", 2, List.of("COAL"), Use.FACTOR, Origin.REGISTERED, List.of()),
                        parameter("CAPACITY", 1, List.of(), Use.AUXILIARY, Origin.REGISTERED, List.of())),
                List.of(new Material(name("HARD_COAL"), "t", List.of("COAL"), List.of(), List.of())),
                List.of(),
                List.of(),
                List.of(),
                List.of(new MeterKind(name("BELT_SCALE"), new BigDecimal("0.5"), "JJG 195")),
                List.of(new FacilityKind(
                        name("UNIT"),
                        FacilityKind.Total.COMPANY,
                        List.of("A"),
                        List.of("C", "E"),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of())));
    }

    private static Name name(String code) {
        return new Name(code, code, code);
    }

    private static Parameter parameter(
            String code, int decimals, List<String> groups, Use use, Origin origin, List<String> sources) {
        return new Parameter(
                name(code),
                "t",
                decimals,
                groups,
                use,
                origin,
                List.of(),
                sources,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** Factors of oxidation from a month on. */
    public static FactorTable factors(String version, String value) {
        return new FactorTable(
                version,
                "%",
                "Notice",
                List.of(new FactorTable.Factor(
                        "HARD_COAL", new ReportingMonth(2026, 1), Optional.empty(), new BigDecimal(value))));
    }

    /** The unit's oxidation factor, from the table of that id. */
    public static RegisteredFigure oxidation(String table, String value, ReportingMonth from) {
        return new RegisteredFigure(
                "E",
                Optional.of("HARD_COAL"),
                from,
                new BigDecimal(value),
                Optional.of(new FactorSource(table, "HARD_COAL")));
    }

    /** The act that lists companies. */
    public static EnlistEntities list(String id, int year, AccountId... accounts) {
        return new EnlistEntities(
                new ActId(id),
                year,
                Stream.of(accounts)
                        .map(account -> new EnlistEntities.Line(account, SECTOR))
                        .toList(),
                "Notice");
    }

    /** The act that registers a unit. */
    public static RegisterFacility unit(FacilityId unit, ReportingMonth first, List<FacilityId> continues) {
        return new RegisterFacility(
                new ActId("register-" + unit),
                STEEL,
                unit,
                "Unit",
                GUIDELINE,
                "UNIT",
                new Adcode("420100"),
                first,
                continues,
                List.of());
    }

    /** The act that registers a scale at the unit. */
    public static RegisterMeter scale(MeterId meter, LocalDate installed, Optional<MeterId> replaces) {
        return new RegisterMeter(
                new ActId("register-" + meter),
                STEEL,
                meter,
                UNIT,
                GUIDELINE,
                "BELT_SCALE",
                "Maker 17",
                "conveyor 3",
                "0.5",
                12,
                installed,
                replaces);
    }

    /** How the plan has coal weighed. */
    public static PlannedParameter weighed(SampleState state, MeterId... meters) {
        return planned("A", "WEIGHED", state, meters);
    }

    /** How a plan has a parameter of coal determined. */
    public static PlannedParameter planned(String parameter, String source, SampleState state, MeterId... meters) {
        return new PlannedParameter(
                parameter,
                Optional.of("HARD_COAL"),
                Optional.of(source),
                "GB/T 211",
                List.of(meters),
                "conveyor 3",
                Optional.of(state),
                Frequency.DAILY,
                "the highest of the month");
    }

    /** The act that files a version of the unit's plan. */
    public static FilePlan plan(int version, ReportingMonth from, PlannedParameter... parameters) {
        return new FilePlan(new ActId("plan-" + version), STEEL, UNIT, version, GUIDELINE, from, List.of(parameters));
    }

    /** The act that admits the body that calibrates, for as long as a day lasts. */
    public static AdmitBody metrology(LocalDate until) {
        Accreditation accreditation =
                new Accreditation("CNAS-17", List.of("BELT_SCALE"), List.of(HUBEI), LocalDate.of(2020, 1, 1), until);
        return new AdmitBody(
                new ActId("admit-" + METROLOGY),
                METROLOGY,
                TechnicalBody.Kind.METROLOGY,
                "Institute of metrology",
                HUBEI,
                List.of(accreditation),
                surveyors(METROLOGY, "METROLOGY"));
    }

    /** The guideline holds from January 2026 on, and the company has its account. */
    public Plant published() {
        Holders.open(market, STEEL.value());
        nation(new PublishGuideline(new ActId("publish"), guideline(GUIDELINE, new ReportingMonth(2026, 1))));
        return this;
    }

    /** The company is listed and has a unit. */
    public Plant standing() {
        published();
        province(list("list", 2026, STEEL));
        proposed(unit(UNIT, MARCH.plus(-1), List.of()));
        return this;
    }

    /** The unit has a scale since 2025. */
    public Plant metered() {
        standing();
        own(scale(SCALE, LocalDate.of(2025, 1, 1), Optional.empty()));
        return this;
    }

    /** Two of the nation's officers do it. */
    public Fact nation(Request<?> request) {
        return market.grant(Founding.MINISTER, Founding.DEPUTY, request, Founding.NATION);
    }

    /** Two of the province's officers do it. */
    public Fact province(Request<?> request) {
        return market.grant(Founding.HUBEI, Founding.HUBEI_TWO, request, Founding.PROVINCE);
    }

    /** The company proposes it and the province approves. */
    public Fact proposed(Request<?> request) {
        return market.grant(Holders.initiator("steel"), Founding.HUBEI, request, STEEL.actor());
    }

    /** Two of the company's people do it. */
    public Fact own(Request<?> request) {
        return market.grant(Holders.initiator("steel"), Holders.approver("steel"), request, STEEL.actor());
    }

    /** The company's own people are refused. */
    public Refusal refuse(Request<?> request, Reason reason) {
        return market.refuse(Holders.initiator("steel"), request, reason);
    }
}
