package io.carbonregistry.attestations;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.bodies.Accreditation;
import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.bodies.TechnicalBody;
import io.carbonregistry.commitments.Salt;
import io.carbonregistry.commitments.SaltSeed;
import io.carbonregistry.facilities.EntityYear;
import io.carbonregistry.facilities.Facility;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.facilities.RegisteredFigure;
import io.carbonregistry.guidelines.Guideline;
import io.carbonregistry.guidelines.GuidelineBook;
import io.carbonregistry.guidelines.Parameter;
import io.carbonregistry.guidelines.Published;
import io.carbonregistry.guidelines.ReportedValue;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import io.carbonregistry.plans.CalibrationCertificate;
import io.carbonregistry.plans.Meter;
import io.carbonregistry.plans.MeterId;
import io.carbonregistry.plans.Plan;
import io.carbonregistry.plans.PlannedParameter;
import io.carbonregistry.plans.ValidPlans;
import io.carbonregistry.units.ReportingMonth;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A power company with one unit, its guideline, and months that it could attest. */
final class PowerPlant {

    static final AccountId POWER = new AccountId("power");
    static final FacilityId UNIT = new FacilityId("unit-1");
    static final ReportingMonth JANUARY = new ReportingMonth(2026, 1);
    static final ReportingMonth FEBRUARY = JANUARY.plus(1);

    /** A right month; figures that are told nowhere else. */
    static final String RIGHT = "A/bituminous=210345.67 B/bituminous=0.5123 C/bituminous=20.908 M=500000.000 O=650.00";

    static final MeterId SCALE = new MeterId("scale-1");
    static final MeterId NEXT_SCALE = new MeterId("scale-2");
    static final BodyId LABORATORY = new BodyId("laboratory-1");
    static final BodyId COMPILER = new BodyId("compiler-1");

    private static final Map<String, Optional<String>> SOURCES = Map.of(
            "A", Optional.of("FURNACE_SCALE"),
            "B", Optional.of("DAILY_TEST"),
            "C", Optional.of("DAILY_TEST"),
            "M", Optional.of("DIRECT_METER"),
            "O", Optional.of("STATISTICS"));

    private final Guideline guideline = Published.of("POWER", JANUARY);
    private final Market market;

    PowerPlant(Market market) {
        this.market = market;
        Holders.open(market, "power");
        ActRef listing = new ActRef(Founding.PROVINCE, new ActId("listed"));
        GuidelineBook.Edition edition =
                new GuidelineBook.Edition(guideline.version(), guideline.from(), guideline.until());
        market.put(Changes.none()
                .put(Guideline.key(guideline.version()), guideline)
                .put(GuidelineBook.key(guideline.sector()), new GuidelineBook(guideline.sector(), List.of(edition)))
                .put(
                        EntityYear.key(2026, POWER),
                        new EntityYear(2026, POWER, "POWER", EntityYear.Standing.LISTED, listing, Optional.empty())));
        register(JANUARY);
        equip();
    }

    /** The guideline demands that a parameter, once measured, is measured all year. */
    void measureAllYear(String code) {
        List<Parameter> parameters = guideline.parameters().stream()
                .map(one -> one.code().equals(code) ? measuredAllYear(one) : one)
                .toList();
        market.put(Changes.none()
                .put(
                        Guideline.key(guideline.version()),
                        new Guideline(
                                guideline.version(),
                                guideline.sector(),
                                guideline.from(),
                                guideline.until(),
                                guideline.legalBasis(),
                                guideline.names(),
                                parameters,
                                guideline.materials(),
                                guideline.items(),
                                guideline.indicators(),
                                guideline.ranges(),
                                guideline.meters(),
                                guideline.facilities())));
    }

    private static Parameter measuredAllYear(Parameter one) {
        return new Parameter(
                one.name(),
                one.unit(),
                one.decimals(),
                one.groups(),
                one.use(),
                one.origin(),
                List.of(Parameter.Trait.MEASURED_ALL_YEAR),
                one.sources(),
                one.evidence(),
                one.fallback(),
                one.calibrationMonths());
    }

    /** A plan, a scale and a laboratory that the months rest on. */
    private void equip() {
        ActRef filing = new ActRef(POWER.actor(), new ActId("planned"));
        List<PlannedParameter> parameters =
                SOURCES.keySet().stream().sorted().map(PowerPlant::planned).toList();
        market.put(Changes.none()
                .put(
                        Plan.key(UNIT, 2026, 1),
                        new Plan(
                                POWER,
                                UNIT,
                                2026,
                                1,
                                guideline.version(),
                                JANUARY,
                                parameters,
                                Plan.Status.VALID,
                                Optional.empty(),
                                filing))
                .put(ValidPlans.key(UNIT, 2026), new ValidPlans(UNIT, 2026, List.of(new ValidPlans.Valid(1, JANUARY))))
                .put(TechnicalBody.key(LABORATORY), laboratory(TechnicalBody.Kind.LABORATORY)));
        scale(Optional.empty(), "0.5");
    }

    private static PlannedParameter planned(String parameter) {
        boolean ofCoal = List.of("A", "B", "C").contains(parameter);
        return new PlannedParameter(
                parameter,
                ofCoal ? Optional.of("bituminous") : Optional.empty(),
                SOURCES.getOrDefault(parameter, Optional.empty()),
                "as planned",
                parameter.equals("A") ? List.of(SCALE) : List.of(),
                "conveyor 3",
                Optional.empty(),
                PlannedParameter.Frequency.DAILY,
                "the highest of the month");
    }

    /** The scale, calibrated all year, with what was found; or in use until a day, and replaced then. */
    void scale(Optional<LocalDate> last, String found) {
        put(SCALE, LocalDate.of(2025, 1, 1), last, last.map(day -> NEXT_SCALE), found);
        last.ifPresent(day -> put(NEXT_SCALE, day.plusDays(1), Optional.empty(), Optional.empty(), found));
    }

    private void put(MeterId id, LocalDate installed, Optional<LocalDate> last, Optional<MeterId> next, String found) {
        CalibrationCertificate certificate = new CalibrationCertificate(
                LABORATORY, "17", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), new BigDecimal(found));
        market.put(Changes.none()
                .put(
                        Meter.key(POWER, id),
                        new Meter(
                                POWER,
                                id,
                                UNIT,
                                "BELT_SCALE",
                                "Maker 17",
                                "conveyor 3",
                                "0.5",
                                new BigDecimal("0.5"),
                                12,
                                installed,
                                last,
                                next,
                                List.of(certificate))));
    }

    static TechnicalBody laboratory(TechnicalBody.Kind kind) {
        return body(LABORATORY, kind, "B", TechnicalBody.Standing.ADMITTED);
    }

    /** A consultancy that compiles for companies of the sector, standing so since 2025. */
    static TechnicalBody compiler(TechnicalBody.Standing standing) {
        return body(COMPILER, TechnicalBody.Kind.COMPILER, "POWER", standing);
    }

    private static TechnicalBody body(
            BodyId id, TechnicalBody.Kind kind, String scope, TechnicalBody.Standing standing) {
        Accreditation accreditation = new Accreditation(
                "CMA-1", List.of(scope), List.of(Adcode.NATION), LocalDate.of(2020, 1, 1), LocalDate.of(2030, 1, 1));
        return new TechnicalBody(
                id,
                kind,
                "Body",
                new Adcode("42"),
                List.of(accreditation),
                List.of(new TechnicalBody.Since(standing, LocalDate.of(2025, 1, 1))),
                List.of());
    }

    static MeterSpan weighing(ReportingMonth month) {
        return new MeterSpan(SCALE, month.firstDay(), month.lastDay());
    }

    static LaboratoryReport report(ReportingMonth month) {
        return new LaboratoryReport(
                LABORATORY, "R-17", month.lastDay(), month.lastDay().plusDays(40));
    }

    /** The unit, whose first month is this. */
    void register(ReportingMonth first) {
        Facility unit = new Facility(
                UNIT,
                POWER,
                "Unit 1",
                "POWER",
                "CONDENSING_UNIT",
                new Adcode("420100"),
                first,
                Optional.empty(),
                List.of(),
                List.of(
                        registered("CAPACITY", Optional.empty(), "1000.000"),
                        registered("E", Optional.of("bituminous"), "98.75")));
        market.put(Changes.none().put(Facility.key(UNIT), unit));
    }

    private static RegisteredFigure registered(String parameter, Optional<String> material, String value) {
        return new RegisteredFigure(parameter, material, JANUARY, new BigDecimal(value), Optional.empty());
    }

    /** The rows of a month with these values, and every file that they ask for. */
    ConfidedMonth rows(ReportingMonth month, String values) {
        return rows(month, 1, values);
    }

    /** The rows of a version of a month with these values, and every file that they ask for. */
    ConfidedMonth rows(ReportingMonth month, int number, String values) {
        MonthVersion version = new MonthVersion(POWER, UNIT, month, number);
        List<ParameterRow> parameters = Arrays.stream(values.split(" "))
                .filter(text -> !text.isEmpty())
                .map(text -> row(version, Published.value(guideline, text)))
                .sorted(Comparator.comparing(ParameterRow::figure))
                .toList();
        return rows(version, parameters, evidence(version, parameters));
    }

    static ConfidedMonth rows(MonthVersion version, List<ParameterRow> parameters, List<EvidenceRow> evidence) {
        MonthRow.Condition condition = parameters.isEmpty() ? MonthRow.Condition.STOOD_STILL : MonthRow.Condition.RAN;
        SaltSeed seed = new SaltSeed(new Salt(digest("seed " + version).value()));
        MonthRow month = new MonthRow(version, "CETS-AG-01.01-V04-2026", 1, "Compilers Ltd", condition);
        return new ConfidedMonth(seed, month, parameters, evidence);
    }

    static ParameterRow row(MonthVersion version, ReportedValue value) {
        return new ParameterRow(
                version,
                value.parameter(),
                value.material(),
                value.value(),
                value.unit(),
                SOURCES.getOrDefault(value.parameter(), Optional.empty()),
                "as planned",
                value.parameter().equals("A") ? List.of(weighing(version.month())) : List.of(),
                value.parameter().equals("B") ? Optional.of(report(version.month())) : Optional.empty(),
                Optional.empty());
    }

    private List<EvidenceRow> evidence(MonthVersion version, List<ParameterRow> parameters) {
        return parameters.stream()
                .flatMap(row -> guideline.parameter(row.parameter()).stream())
                .flatMap(parameter -> parameter.evidence().stream().map(kind -> file(version, parameter.code(), kind)))
                .distinct()
                .sorted(Comparator.comparing(row -> row.digest().value()))
                .toList();
    }

    private static EvidenceRow file(MonthVersion version, String parameter, String kind) {
        Digest digest = digest(version.month() + parameter + kind);
        return new EvidenceRow(version, kind, digest, 1000, List.of(parameter));
    }

    static Digest digest(String text) {
        return Digest.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The month stands so far in its review, with a day until which it is due again, as the regulator's acts leave it. */
    void reviewed(ReportingMonth month, AttestedMonth.Status status, Optional<LocalDate> due) {
        AttestedMonth head = head(month);
        ActRef review = new ActRef(Founding.PROVINCE, new ActId("review"));
        boolean accepted = status == AttestedMonth.Status.ACCEPTED;
        market.put(Changes.none()
                .put(
                        AttestedMonth.key(UNIT, month),
                        new AttestedMonth(
                                POWER,
                                UNIT,
                                month,
                                head.version(),
                                status,
                                head.first(),
                                due,
                                Optional.of(review).filter(unused -> accepted))));
    }

    /** How a month stands. */
    AttestedMonth head(ReportingMonth month) {
        return market.find(AttestedMonth.key(UNIT, month)).orElseThrow();
    }

    /** The month was never attested. */
    void forget(ReportingMonth month) {
        market.ledger().remove(AttestedMonth.key(UNIT, month).text());
    }

    /** The company's year is locked. */
    void lock() {
        ActRef act = new ActRef(Founding.PROVINCE, new ActId("lock"));
        EntityYear year = market.find(EntityYear.key(2026, POWER)).orElseThrow();
        market.put(Changes.none()
                .put(
                        EntityYear.key(2026, POWER),
                        new EntityYear(2026, POWER, year.sector(), year.standing(), year.act(), Optional.of(act))));
    }

    /** The act that attests rows of several months, each as it is committed to. */
    static AttestMonths attest(String id, ConfidedMonth... months) {
        return attest(id, Stream.of(months).map(PowerPlant::line).toList(), months);
    }

    static AttestMonths attest(String id, List<MonthLine> lines, ConfidedMonth... months) {
        return new AttestMonths(new ActId(id), POWER, lines, new ConfidedMonths(List.of(months)));
    }

    static MonthLine line(ConfidedMonth rows) {
        return rows.line(Optional.empty(), Optional.empty());
    }
}
