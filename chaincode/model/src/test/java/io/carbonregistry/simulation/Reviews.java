package io.carbonregistry.simulation;

import io.carbonregistry.attestations.AcceptMonths;
import io.carbonregistry.attestations.AnswerQuery;
import io.carbonregistry.attestations.AttestedMonth;
import io.carbonregistry.attestations.AttestedMonth.Status;
import io.carbonregistry.attestations.DelegateReview;
import io.carbonregistry.attestations.Delegation.Reviewer;
import io.carbonregistry.attestations.LockYear;
import io.carbonregistry.attestations.MonthNote;
import io.carbonregistry.attestations.MonthReturn;
import io.carbonregistry.attestations.MonthVersion;
import io.carbonregistry.attestations.QueryMonths;
import io.carbonregistry.attestations.ReturnMonths;
import io.carbonregistry.attestations.ReviewMonths;
import io.carbonregistry.facilities.EntityYear;
import io.carbonregistry.facilities.Facility;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.units.ReportingMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Steps in the review of months that fit how the months stand. */
final class Reviews {

    private static final Grounds BECAUSE = new Grounds("looked at");

    private final World world;
    private final RandomRecords random;

    Reviews(World world, RandomRecords random) {
        this.world = world;
        this.random = random;
    }

    /** A maker for every kind that would never fit at random. */
    Map<Class<?>, Supplier<Request<?>>> fitting() {
        Map<Class<?>, Supplier<Request<?>>> all = new LinkedHashMap<>();
        all.put(
                ReviewMonths.class,
                () -> step(
                        ReviewMonths.class,
                        List.of(Status.SUBMITTED, Status.CITY_OK),
                        month -> new ReviewMonths(world.actId(), List.of(month))));
        all.put(
                ReturnMonths.class,
                () -> step(
                        ReturnMonths.class,
                        List.of(Status.SUBMITTED, Status.CITY_OK, Status.PROVINCE_OK, Status.NATION_QUERY),
                        month -> new ReturnMonths(
                                world.actId(),
                                List.of(new MonthReturn(month, BECAUSE, 1 + world.random.nextInt(32))))));
        all.put(
                AcceptMonths.class,
                () -> step(
                        AcceptMonths.class,
                        List.of(Status.PROVINCE_OK),
                        month -> new AcceptMonths(world.actId(), List.of(month))));
        all.put(
                QueryMonths.class,
                () -> step(
                        QueryMonths.class,
                        List.of(Status.ACCEPTED),
                        month -> new QueryMonths(world.actId(), List.of(new MonthNote(month, BECAUSE)))));
        all.put(
                AnswerQuery.class,
                () -> step(
                        AnswerQuery.class,
                        List.of(Status.NATION_QUERY),
                        month -> new AnswerQuery(world.actId(), List.of(new MonthNote(month, BECAUSE)))));
        all.put(LockYear.class, this::locking);
        all.put(DelegateReview.class, this::delegation);
        return all;
    }

    private Request<?> step(
            Class<? extends Request<?>> kind, List<Status> from, Function<MonthVersion, Request<?>> made) {
        return world.maybeOne(world.mirror().all(AttestedMonth.class).filter(month -> from.contains(month.status())))
                .<Request<?>>map(month -> made.apply(month.current()))
                .orElseGet(() -> random.of(kind));
    }

    /** With whatever is not accepted named. */
    private Request<?> locking() {
        return world.maybeOne(world.mirror().all(EntityYear.class).filter(EntityYear::isListed))
                .<Request<?>>map(one -> new LockYear(
                        world.actId(), one.year(), List.of(new LockYear.Line(one.account(), open(one))), "Decision"))
                .orElseGet(() -> random.of(LockYear.class));
    }

    private List<LockYear.OpenMonth> open(EntityYear year) {
        return world.mirror()
                .all(Facility.class)
                .filter(facility -> facility.account().equals(year.account()))
                .flatMap(facility -> IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> new ReportingMonth(year.year(), month))
                        .filter(facility::isWithin)
                        .filter(month -> world.find(AttestedMonth.key(facility.id(), month))
                                .filter(head -> head.status() == Status.ACCEPTED)
                                .isEmpty())
                        .map(month -> new LockYear.OpenMonth(facility.id(), month, BECAUSE)))
                .toList();
    }

    private Request<?> delegation() {
        Reviewer reviewer = world.one(List.of(Reviewer.values()));
        return new DelegateReview(world.actId(), new Adcode("4201"), reviewer, "Notice");
    }
}
