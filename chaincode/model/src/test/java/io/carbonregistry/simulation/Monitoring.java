package io.carbonregistry.simulation;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.accounts.AccountStanding;
import io.carbonregistry.accounts.AccountType;
import io.carbonregistry.facilities.ChangeFacility;
import io.carbonregistry.facilities.DelistEntity;
import io.carbonregistry.facilities.EnlistEntities;
import io.carbonregistry.facilities.EntityYear;
import io.carbonregistry.facilities.Facility;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.facilities.RegisterFacility;
import io.carbonregistry.facilities.RegisteredFigure;
import io.carbonregistry.facilities.RetireFacility;
import io.carbonregistry.guidelines.Guideline;
import io.carbonregistry.guidelines.GuidelineBook;
import io.carbonregistry.guidelines.PublishFactors;
import io.carbonregistry.guidelines.PublishGuideline;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.market.Plant;
import io.carbonregistry.plans.FilePlan;
import io.carbonregistry.plans.Plan;
import io.carbonregistry.plans.PlannedParameter.SampleState;
import io.carbonregistry.plans.ReviewPlan;
import io.carbonregistry.units.ReportingMonth;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Requests about guidelines, entities, facilities, plans and months that fit what the ledger has. */
final class Monitoring {

    /** The last month of the only year that is over, so that it can be reported and verified. */
    static final ReportingMonth FIRST = new ReportingMonth(2025, 12);

    private final World world;
    private final RandomRecords random;

    Monitoring(World world, RandomRecords random) {
        this.world = world;
        this.random = random;
    }

    /** A maker for every kind that would never fit at random. */
    Map<Class<?>, Supplier<Request<?>>> fitting() {
        Map<Class<?>, Supplier<Request<?>>> all = new LinkedHashMap<>();
        all.put(PublishGuideline.class, this::guideline);
        all.put(PublishFactors.class, () -> new PublishFactors(world.actId(), Plant.factors(next("OF-"), "99.00")));
        all.put(EnlistEntities.class, () -> Plant.list(world.actId().value(), year(), emitter()));
        all.put(DelistEntity.class, this::delisting);
        all.put(RegisterFacility.class, this::facility);
        all.put(ChangeFacility.class, this::change);
        all.put(RetireFacility.class, this::retirement);
        all.put(FilePlan.class, this::plan);
        all.put(ReviewPlan.class, this::review);
        all.putAll(new Months(world).fitting(random));
        return all;
    }

    private Request<?> guideline() {
        long months = world.mirror().all(Guideline.class).count();
        return new PublishGuideline(world.actId(), Plant.guideline(next("POWER-V"), FIRST.plus(months)));
    }

    private Request<?> delisting() {
        AccountId account = world.maybeOne(world.mirror().all(EntityYear.class).filter(EntityYear::isListed))
                .map(EntityYear::account)
                .orElseGet(world::account);
        return new DelistEntity(world.actId(), year(), account, new Grounds("closed down"));
    }

    private Request<?> facility() {
        ReportingMonth first = FIRST.plus(world.chance(0.7) ? 0 : world.random.nextInt(3));
        FacilityId unit = new FacilityId(next("unit"));
        RegisterFacility like = Plant.unit(unit, first, List.of());
        AccountId account = emitter();
        Optional<FacilityId> before = world.maybeOne(
                        facilities().filter(one -> one.account().equals(account) && one.isWithin(first.plus(-1))))
                .map(Facility::id)
                .filter(unused -> world.chance(0.3));
        return new RegisterFacility(
                world.actId(),
                account,
                unit,
                like.name(),
                cited(first),
                like.kind(),
                like.adcode(),
                first,
                before.stream().toList(),
                List.of());
    }

    private Request<?> change() {
        ReportingMonth from = month();
        RegisteredFigure figure =
                new RegisteredFigure("CAPACITY", Optional.empty(), from, new BigDecimal("300.0"), Optional.empty());
        return one(facilities())
                .<Request<?>>map(unit -> new ChangeFacility(
                        world.actId(), unit.account(), unit.id(), cited(from), List.of(figure), new Grounds("rebuilt")))
                .orElseGet(() -> random.of(ChangeFacility.class));
    }

    private Request<?> retirement() {
        return one(facilities())
                .<Request<?>>map(unit ->
                        new RetireFacility(world.actId(), unit.account(), unit.id(), month(), new Grounds("shut down")))
                .orElseGet(() -> random.of(RetireFacility.class));
    }

    private Request<?> plan() {
        Optional<Facility> unit = one(
                facilities().filter(one -> world.find(EntityYear.key(one.first().year(), one.account()))
                        .isPresent()));
        ReportingMonth from = unit.map(Facility::first).orElse(FIRST);
        long before = world.mirror()
                .all(Plan.class)
                .filter(plan ->
                        unit.filter(one -> plan.facility().equals(one.id())).isPresent())
                .count();
        return new FilePlan(
                world.actId(),
                unit.map(Facility::account).orElse(Plant.STEEL),
                unit.map(Facility::id).orElse(Plant.UNIT),
                Math.toIntExact(before + 1),
                cited(from),
                from,
                List.of(Plant.weighed(SampleState.AS_FIRED)));
    }

    private Request<?> review() {
        Plan.Status verdict = world.one(List.of(Plan.Status.VALID, Plan.Status.RETURNED));
        return one(world.mirror().all(Plan.class).filter(plan -> plan.status() == Plan.Status.FILED))
                .<Request<?>>map(plan -> new ReviewPlan(
                        world.actId(),
                        plan.account(),
                        plan.facility(),
                        plan.year(),
                        plan.version(),
                        verdict,
                        Optional.of(new Grounds("looked at"))))
                .orElseGet(() -> random.of(ReviewPlan.class));
    }

    private Stream<Facility> facilities() {
        return world.mirror().all(Facility.class);
    }

    private <T> Optional<T> one(Stream<T> of) {
        return world.maybeOne(of);
    }

    private AccountId emitter() {
        return one(world.mirror()
                        .all(AccountStanding.class)
                        .filter(one -> one.type() == AccountType.EMITTER && one.exists())
                        .map(AccountStanding::account))
                .orElseGet(world::account);
    }

    private String cited(ReportingMonth month) {
        return world.find(GuidelineBook.key(Plant.SECTOR))
                .flatMap(book -> book.versionFor(month))
                .orElse(Plant.GUIDELINE);
    }

    private ReportingMonth month() {
        return FIRST.plus(world.random.nextInt(12));
    }

    private int year() {
        return 2025 + world.random.nextInt(2);
    }

    private String next(String name) {
        return name + world.actId().value();
    }
}
