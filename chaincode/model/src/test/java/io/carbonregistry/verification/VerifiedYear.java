package io.carbonregistry.verification;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.attestations.Attestation;
import io.carbonregistry.attestations.AttestedMonth;
import io.carbonregistry.attestations.Citations;
import io.carbonregistry.attestations.Flag;
import io.carbonregistry.attestations.MonthTotals;
import io.carbonregistry.attestations.MonthVersion;
import io.carbonregistry.bodies.Accreditation;
import io.carbonregistry.bodies.AdmitBody;
import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.bodies.SetBodyStanding;
import io.carbonregistry.bodies.TechnicalBody;
import io.carbonregistry.commitments.Commitment;
import io.carbonregistry.commitments.Opening;
import io.carbonregistry.commitments.RowHasher;
import io.carbonregistry.commitments.Salt;
import io.carbonregistry.commitments.SaltSeed;
import io.carbonregistry.facilities.EntityYear;
import io.carbonregistry.facilities.Facility;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.facilities.OwnedFacilities;
import io.carbonregistry.formulas.FigureKey;
import io.carbonregistry.guidelines.FacilityKind;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Authority;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Holders;
import io.carbonregistry.market.Market;
import io.carbonregistry.market.Plant;
import io.carbonregistry.market.Signer;
import io.carbonregistry.registry.OpenDay;
import io.carbonregistry.units.ReportingMonth;
import io.carbonregistry.verification.AnnualReport.Correction;
import io.carbonregistry.verification.Assignment.Stage;
import io.carbonregistry.verification.CorrectedYear.CorrectedMonth;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A power company with one unit since November 2025, two attested months of that year, and two bodies that may verify it: the course of the year's
 * verification up to any point.
 */
final class VerifiedYear {

    static final int YEAR = 2025;
    static final AccountId POWER = new AccountId("power");
    static final FacilityId UNIT = new FacilityId("unit-1");
    static final FacilityId LINE = new FacilityId("line-2");
    static final ReportingMonth NOVEMBER = new ReportingMonth(YEAR, 11);
    static final ReportingMonth DECEMBER = NOVEMBER.plus(1);
    static final BodyId BODY = new BodyId("verifier-1");
    static final BodyId OTHER = new BodyId("verifier-2");
    static final BodyId COMPILER = new BodyId("compiler-1");
    static final Signer LEAD = person(BODY, 1);
    static final Signer MEMBER = person(BODY, 2);
    static final Signer REVIEWER = person(BODY, 3);
    static final FigureKey SUPPLIED = FigureKey.of("M");
    static final Grounds BECAUSE = new Grounds("as decided");
    static final Grounds READ_TWICE = new Grounds("a meter was read twice");
    static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    /** Half a tonne more than a whole number: the year's sum is rounded half up, and once. */
    static final long TONNES = 300;

    final Market market = Founding.market();
    private int acts;

    VerifiedYear() {
        Holders.open(market, POWER.value());
        enlist(YEAR);
        market.put(Changes.none()
                .put(Facility.key(UNIT), facility(UNIT, NOVEMBER))
                .put(OwnedFacilities.key(POWER), new OwnedFacilities(POWER, List.of(UNIT))));
        attest(NOVEMBER, 1, "100.25", Optional.empty());
        attest(DECEMBER, 1, "199.25", Optional.empty());
        admit(BODY, TechnicalBody.Kind.VERIFIER, "42", LAST);
        admit(OTHER, TechnicalBody.Kind.VERIFIER, "42", LAST);
    }

    static Signer person(BodyId body, int number) {
        return Plant.surveyor(body, "VERIFIER", number);
    }

    ActId id() {
        return new ActId("v" + ++acts);
    }

    void enlist(int year) {
        ActRef listing = new ActRef(Founding.PROVINCE, new ActId("listed"));
        market.put(Changes.none()
                .put(
                        EntityYear.key(year, POWER),
                        new EntityYear(year, POWER, "POWER", EntityYear.Standing.LISTED, listing, Optional.empty())));
    }

    /** The company has another line, since December. */
    void secondLine() {
        market.put(Changes.none()
                .put(Facility.key(LINE), facility(LINE, DECEMBER))
                .put(OwnedFacilities.key(POWER), new OwnedFacilities(POWER, List.of(UNIT, LINE))));
    }

    private static Facility facility(FacilityId id, ReportingMonth first) {
        return new Facility(
                id,
                POWER,
                "Unit 1",
                "POWER",
                "UNIT",
                new Adcode("420100"),
                first,
                Optional.empty(),
                List.of(),
                List.of());
    }

    /** A body with three people, accredited for power in a province until a day. */
    void admit(BodyId body, TechnicalBody.Kind kind, String province, LocalDate until) {
        Accreditation accreditation = new Accreditation(
                "CNAS-1", List.of("POWER"), List.of(new Adcode(province)), LocalDate.of(2020, 1, 1), until);
        nation(new AdmitBody(
                id(),
                body,
                kind,
                "Body",
                Plant.HUBEI,
                List.of(accreditation),
                IntStream.rangeClosed(1, 3)
                        .mapToObj(number -> Founding.representative(person(body, number), Authority.BOTH))
                        .toList()));
    }

    static MonthVersion version(ReportingMonth month, int number) {
        return new MonthVersion(POWER, UNIT, month, number);
    }

    /** A version of a month, with what it comes to. */
    void attest(ReportingMonth month, int number, String tonnes, Optional<BodyId> compiler, Flag... flags) {
        attest(version(month, number), tonnes, FacilityKind.Total.COMPANY, compiler, flags);
    }

    /** A version of a month of any of the company's facilities, with what it comes to. */
    void attest(
            MonthVersion version, String tonnes, FacilityKind.Total part, Optional<BodyId> compiler, Flag... flags) {
        ActRef act = new ActRef(POWER.actor(), new ActId("attested"));
        Attestation attestation = new Attestation(
                version,
                Attestation.Why.ATTESTED,
                Optional.empty(),
                Optional.empty(),
                "G",
                1,
                commitment(),
                List.of(flags),
                new Citations(List.of(), List.of(), List.of(), compiler),
                List.of(),
                act,
                Founding.DAY);
        MonthTotals totals = new MonthTotals(
                version,
                new BigDecimal(tonnes),
                part,
                List.of(new MonthTotals.Produced(SUPPLIED, new BigDecimal("10.000"), "MWh")));
        market.put(Changes.none()
                .put(Attestation.key(version), attestation)
                .put(MonthTotals.key(version), totals)
                .put(
                        AttestedMonth.key(version.facility(), version.month()),
                        head(version, AttestedMonth.Status.SUBMITTED)));
    }

    static AttestedMonth head(ReportingMonth month, int number, AttestedMonth.Status status) {
        return head(version(month, number), status);
    }

    private static AttestedMonth head(MonthVersion version, AttestedMonth.Status status) {
        return new AttestedMonth(
                POWER,
                version.facility(),
                version.month(),
                version.number(),
                status,
                Founding.DAY,
                Optional.empty(),
                Optional.empty());
    }

    private static final List<String> ROWS = List.of("{\"a\":1}", "{\"b\":2}", "{\"c\":3}");

    static SaltSeed seed() {
        return new SaltSeed(new Salt("5e".repeat(32)));
    }

    private static Commitment commitment() {
        return rows(RowHasher.committing(seed())).commitment();
    }

    static Opening opening(long row) {
        return rows(RowHasher.opening(seed(), row)).opening();
    }

    private static RowHasher rows(RowHasher hasher) {
        ROWS.forEach(row -> hasher.add(row.getBytes(StandardCharsets.UTF_8)));
        return hasher;
    }

    ReportYear report(long tonnes, List<MonthVersion> months, CorrectedMonth... corrections) {
        return corrections.length == 0
                ? new ReportYear(
                        id(), POWER, YEAR, tonnes, months, List.of(), Optional.empty(), ConfidedCorrections.none())
                : report(tonnes, months, new CorrectedYear(seed(), List.of(corrections)));
    }

    private ReportYear report(long tonnes, List<MonthVersion> months, CorrectedYear corrected) {
        List<Correction> corrections = corrected.months().stream()
                .map(one -> new Correction(one.facility(), one.month(), READ_TWICE))
                .toList();
        return report(tonnes, months, corrections, corrected);
    }

    ReportYear report(long tonnes, List<MonthVersion> months, List<Correction> corrections, CorrectedYear corrected) {
        return new ReportYear(
                id(),
                POWER,
                YEAR,
                tonnes,
                months,
                corrections,
                Optional.of(corrected.commitment()),
                new ConfidedCorrections(Optional.of(corrected)));
    }

    static List<MonthVersion> months() {
        return List.of(version(NOVEMBER, 1), version(DECEMBER, 1));
    }

    static CorrectedMonth correction(ReportingMonth month, String tonnes) {
        return new CorrectedMonth(UNIT, month, new BigDecimal(tonnes));
    }

    /** The company has reported. */
    VerifiedYear reported() {
        own(report(TONNES, months()));
        return this;
    }

    /** The body is assigned. */
    VerifiedYear assigned() {
        reported();
        province(new AssignVerifier(id(), YEAR, POWER, BODY));
        return this;
    }

    /** Documents are looked at, by two people. */
    VerifiedYear begun() {
        assigned();
        market.grant(LEAD, begin(Stage.DESK));
        return this;
    }

    /** The site is looked at. */
    VerifiedYear visited() {
        begun();
        market.grant(LEAD, begin(Stage.SITE));
        return this;
    }

    /** Signed by both. */
    VerifiedYear signed() {
        visited();
        body(issue(TONNES, figures()));
        return this;
    }

    /** The company is told. */
    VerifiedYear told() {
        signed();
        province(new NotifyResult(id(), YEAR, POWER, 1));
        return this;
    }

    BeginReview begin(Stage stage) {
        return new BeginReview(
                id(), BODY, YEAR, POWER, stage, List.of(MEMBER.person()), new Grounds("no interest in the company"));
    }

    RaiseNonConformity raise(Severity severity, LocalDate answerDue) {
        Remark finding = remark("belt scale read twice");
        return new RaiseNonConformity(
                id(),
                BODY,
                YEAR,
                POWER,
                severity,
                UNIT,
                NOVEMBER,
                Optional.of("A"),
                answerDue,
                finding.root(),
                confided(finding));
    }

    AnswerNonConformity answer(int number) {
        Remark answer = remark("read once");
        return new AnswerNonConformity(id(), POWER, YEAR, number, answer.root(), confided(answer));
    }

    CloseNonConformity close(int number, NonConformity.Status status, Adjustment... adjustments) {
        Remark verdict = remark("so be it", adjustments);
        return new CloseNonConformity(id(), BODY, YEAR, POWER, number, status, verdict.root(), confided(verdict));
    }

    static Remark remark(String text, Adjustment... adjustments) {
        return new Remark(seed(), text, List.of(adjustments));
    }

    static ConfidedRemark confided(Remark remark) {
        return new ConfidedRemark(Optional.of(remark));
    }

    static Adjustment adjustment(String tonnes) {
        return new Adjustment(Optional.empty(), new BigDecimal(tonnes));
    }

    static VerifiedFigures figures() {
        return figures("299.50", "20.000");
    }

    static VerifiedFigures figures(String tonnes, String supplied) {
        VerifiedFacility.Production production = new VerifiedFacility.Production(SUPPLIED, new BigDecimal(supplied));
        return new VerifiedFigures(
                seed(), List.of(new VerifiedFacility(UNIT, new BigDecimal(tonnes), List.of(production))));
    }

    IssueVerification issue(long tonnes, VerifiedFigures figures) {
        return issue(tonnes, months(), figures);
    }

    IssueVerification issue(long tonnes, List<MonthVersion> months, VerifiedFigures figures) {
        return new IssueVerification(
                id(),
                BODY,
                YEAR,
                POWER,
                tonnes,
                months,
                figures.commitment(),
                new ConfidedFigures(Optional.of(figures)));
    }

    /** Two of the nation's officers do it. */
    Fact nation(Request<?> request) {
        return market.grant(Founding.MINISTER, Founding.DEPUTY, request, Founding.NATION);
    }

    /** Two of the province's officers do it. */
    Fact province(Request<?> request) {
        return market.grant(Founding.HUBEI, Founding.HUBEI_TWO, request, Founding.PROVINCE);
    }

    /** Two of the company's people do it. */
    Fact own(Request<?> request) {
        return market.grant(Holders.initiator("power"), Holders.approver("power"), request, POWER.actor());
    }

    /** One of the team signs, and a reviewer second. */
    Fact body(Request<?> request) {
        return market.grant(LEAD, REVIEWER, request, BODY.office());
    }

    /** The company's people are refused. */
    void refuseOwn(Request<?> request, Reason reason) {
        market.refuse(Holders.initiator("power"), request, reason);
    }

    void open(LocalDate day) {
        market.grant(Founding.CLERK, new OpenDay(id(), day));
    }

    void stand(TechnicalBody.Standing standing) {
        nation(new SetBodyStanding(id(), BODY, standing, BECAUSE));
    }

    Assignment assignment() {
        return market.find(Assignment.key(YEAR, POWER)).orElseThrow();
    }
}
