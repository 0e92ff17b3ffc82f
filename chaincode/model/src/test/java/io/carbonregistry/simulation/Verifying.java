package io.carbonregistry.simulation;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.attestations.AttestedMonth;
import io.carbonregistry.attestations.MonthVersion;
import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.bodies.TechnicalBody;
import io.carbonregistry.facilities.EntityYear;
import io.carbonregistry.facilities.Facility;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.market.Plant;
import io.carbonregistry.verification.AnnualReport;
import io.carbonregistry.verification.AnnualReport.Correction;
import io.carbonregistry.verification.AnswerNonConformity;
import io.carbonregistry.verification.AssignVerifier;
import io.carbonregistry.verification.Assignment;
import io.carbonregistry.verification.Assignment.Stage;
import io.carbonregistry.verification.BeginReview;
import io.carbonregistry.verification.CloseNonConformity;
import io.carbonregistry.verification.ConfidedCorrections;
import io.carbonregistry.verification.ConfidedFigures;
import io.carbonregistry.verification.ConfidedOpenings;
import io.carbonregistry.verification.ConfidedRemark;
import io.carbonregistry.verification.CorrectedYear;
import io.carbonregistry.verification.DecideObjection;
import io.carbonregistry.verification.DecideObjection.Verdict;
import io.carbonregistry.verification.GrantSimplified;
import io.carbonregistry.verification.IssueVerification;
import io.carbonregistry.verification.NonConformity;
import io.carbonregistry.verification.NotifyResult;
import io.carbonregistry.verification.ObjectToResult;
import io.carbonregistry.verification.RaiseNonConformity;
import io.carbonregistry.verification.ReassignVerifier;
import io.carbonregistry.verification.ReopenVerification;
import io.carbonregistry.verification.ReportYear;
import io.carbonregistry.verification.SampleRows;
import io.carbonregistry.verification.Severity;
import io.carbonregistry.verification.YearFigures;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Requests about annual reports and their verification that fit what the ledger has. */
final class Verifying {

    private static final int YEAR = 2025;
    private static final Grounds BECAUSE = new Grounds("looked at");

    private final World world;
    private final RandomRecords random;

    Verifying(World world, RandomRecords random) {
        this.world = world;
        this.random = random;
    }

    /** A maker for every kind that would never fit at random. */
    Map<Class<?>, Supplier<Request<?>>> fitting() {
        Map<Class<?>, Supplier<Request<?>>> all = new LinkedHashMap<>();
        all.put(ReportYear.class, this::report);
        all.put(AssignVerifier.class, this::assignment);
        all.put(ReassignVerifier.class, () -> of(ReassignVerifier.class, this::reassign));
        all.put(GrantSimplified.class, () -> of(GrantSimplified.class, this::simplify, Stage.ASSIGNED));
        all.put(BeginReview.class, () -> of(BeginReview.class, this::review, Stage.ASSIGNED, Stage.DESK));
        all.put(SampleRows.class, this::sample);
        all.put(RaiseNonConformity.class, () -> of(RaiseNonConformity.class, this::raise, Stage.DESK, Stage.SITE));
        all.put(AnswerNonConformity.class, () -> found(AnswerNonConformity.class, this::answer));
        all.put(CloseNonConformity.class, () -> found(CloseNonConformity.class, this::close));
        all.put(IssueVerification.class, () -> of(IssueVerification.class, this::issue, Stage.SITE, Stage.NC_CLOSED));
        all.put(NotifyResult.class, () -> of(NotifyResult.class, this::tell, Stage.REVIEWED));
        all.put(ObjectToResult.class, () -> of(ObjectToResult.class, this::object, Stage.NOTIFIED));
        all.put(DecideObjection.class, () -> of(DecideObjection.class, this::decide, Stage.OBJECTED));
        all.put(ReopenVerification.class, () -> of(ReopenVerification.class, this::reopen, Stage.FINAL));
        return all;
    }

    /** About a year that is at one of these stages; where there is none, about any. */
    private Request<?> of(Class<? extends Request<?>> kind, Function<Assignment, Request<?>> maker, Stage... stages) {
        List<Assignment> all = world.mirror().all(Assignment.class).toList();
        List<Assignment> fit = all.stream()
                .filter(one -> List.of(stages).contains(one.stageOn(world.day())))
                .toList();
        return world.maybeOne((fit.isEmpty() ? all : fit).stream())
                .<Request<?>>map(maker)
                .orElseGet(() -> random.of(kind));
    }

    private Request<?> found(Class<? extends Request<?>> kind, Function<NonConformity, Request<?>> maker) {
        return world.maybeOne(world.mirror().all(NonConformity.class))
                .<Request<?>>map(maker)
                .orElseGet(() -> random.of(kind));
    }

    private Request<?> report() {
        AccountId account = world.maybeOne(
                        world.mirror().all(EntityYear.class).filter(one -> one.year() == YEAR && one.isListed()))
                .map(EntityYear::account)
                .orElseGet(world::account);
        List<MonthVersion> months = months(account);
        List<Correction> corrections = world.mirror()
                .all(Facility.class)
                .filter(one -> one.account().equals(account) && one.isWithin(Monitoring.FIRST))
                .filter(one ->
                        months.stream().noneMatch(month -> month.facility().equals(one.id())))
                .map(one -> new Correction(one.id(), Monitoring.FIRST, BECAUSE))
                .toList();
        long tonnes = world.chance(0.1) ? 1 : 7L * corrections.size();
        return new ReportYear(
                world.actId(),
                account,
                YEAR,
                tonnes,
                months,
                corrections,
                Optional.of(Confiding.corrected(corrections))
                        .filter(any -> !corrections.isEmpty())
                        .map(CorrectedYear::commitment),
                ConfidedCorrections.none());
    }

    private List<MonthVersion> months(AccountId account) {
        return world.mirror()
                .all(AttestedMonth.class)
                .filter(one -> one.entity().equals(account) && one.month().year() == YEAR)
                .map(AttestedMonth::current)
                .toList();
    }

    private Request<?> assignment() {
        return world.maybeOne(world.mirror().all(AnnualReport.class))
                .<Request<?>>map(one -> new AssignVerifier(world.actId(), one.year(), one.account(), body()))
                .orElseGet(() -> random.of(AssignVerifier.class));
    }

    private BodyId body() {
        return world.maybeOne(world.mirror()
                        .all(TechnicalBody.class)
                        .filter(one -> one.kind() == TechnicalBody.Kind.VERIFIER
                                && one.isAccredited(Plant.SECTOR, Plant.HUBEI, world.day())))
                .map(TechnicalBody::id)
                .orElse(Plant.METROLOGY);
    }

    private Request<?> reassign(Assignment one) {
        return new ReassignVerifier(world.actId(), one.year(), one.account(), body(), BECAUSE);
    }

    private Request<?> simplify(Assignment one) {
        return new GrantSimplified(world.actId(), one.year(), one.account(), BECAUSE);
    }

    private Request<?> tell(Assignment one) {
        return new NotifyResult(
                world.actId(), one.year(), one.account(), one.results().issued());
    }

    private Request<?> object(Assignment one) {
        return new ObjectToResult(world.actId(), one.account(), one.year(), BECAUSE);
    }

    private Request<?> decide(Assignment one) {
        return new DecideObjection(
                world.actId(), one.year(), one.account(), world.one(List.of(Verdict.values())), BECAUSE);
    }

    private Request<?> reopen(Assignment one) {
        return new ReopenVerification(world.actId(), one.year(), one.account(), BECAUSE);
    }

    private Request<?> review(Assignment one) {
        Stage stage = one.stage() == Stage.ASSIGNED ? Stage.DESK : Stage.SITE;
        return new BeginReview(world.actId(), one.body(), one.year(), one.account(), stage, List.of(), BECAUSE);
    }

    private Request<?> sample() {
        return world.maybeOne(world.mirror()
                        .all(Assignment.class)
                        .filter(one -> !one.team().isEmpty())
                        .<Request<?>>flatMap(
                                one -> months(one.account()).stream().map(version -> sample(one, version))))
                .orElseGet(() -> random.of(SampleRows.class));
    }

    private Request<?> sample(Assignment one, MonthVersion version) {
        return new SampleRows(world.actId(), one.body(), YEAR, version, List.of(0L), ConfidedOpenings.none());
    }

    private Request<?> raise(Assignment one) {
        FacilityId facility = world.maybeOne(world.mirror()
                        .all(Facility.class)
                        .filter(unit -> unit.account().equals(one.account()) && unit.isWithin(Monitoring.FIRST)))
                .map(Facility::id)
                .orElse(Plant.UNIT);
        return new RaiseNonConformity(
                world.actId(),
                one.body(),
                one.year(),
                one.account(),
                world.one(List.of(Severity.values())),
                facility,
                Monitoring.FIRST,
                Optional.empty(),
                world.day().plusDays(9),
                Confiding.said(List.of()).root(),
                ConfidedRemark.none());
    }

    private Request<?> answer(NonConformity one) {
        return new AnswerNonConformity(
                world.actId(),
                one.account(),
                one.year(),
                one.number(),
                Confiding.said(List.of()).root(),
                ConfidedRemark.none());
    }

    private Request<?> close(NonConformity one) {
        NonConformity.Status status =
                world.one(List.of(NonConformity.Status.CLOSED, NonConformity.Status.CONSERVATIVE));
        return new CloseNonConformity(
                world.actId(),
                assigned(one).map(Assignment::body).orElse(one.body()),
                one.year(),
                one.account(),
                one.number(),
                status,
                Confiding.said(Confiding.adjustments(status)).root(),
                ConfidedRemark.none());
    }

    private Optional<Assignment> assigned(NonConformity one) {
        return world.find(Assignment.key(one.year(), one.account()));
    }

    private Request<?> issue(Assignment one) {
        YearFigures figures = new Confiding(world).figures(one.year(), one.account());
        return new IssueVerification(
                world.actId(),
                one.body(),
                one.year(),
                one.account(),
                figures.tonnes(),
                figures.months(),
                Confiding.signed(figures).commitment(),
                ConfidedFigures.none());
    }
}
