package io.carbonregistry.simulation;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.attestations.AttestMonths;
import io.carbonregistry.attestations.AttestedMonth;
import io.carbonregistry.attestations.ConfidedMonth;
import io.carbonregistry.attestations.ConfidedMonths;
import io.carbonregistry.attestations.CorrectMonths;
import io.carbonregistry.attestations.DueNotice;
import io.carbonregistry.attestations.EntityLine;
import io.carbonregistry.attestations.ExtendDueDays;
import io.carbonregistry.attestations.MonthLine;
import io.carbonregistry.attestations.MonthRow;
import io.carbonregistry.attestations.MonthVersion;
import io.carbonregistry.attestations.ParameterRow;
import io.carbonregistry.attestations.RestateMonths;
import io.carbonregistry.commitments.Salt;
import io.carbonregistry.commitments.SaltSeed;
import io.carbonregistry.facilities.Facility;
import io.carbonregistry.guidelines.GuidelineBook;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.market.Plant;
import io.carbonregistry.plans.ValidPlans;
import io.carbonregistry.units.ReportingMonth;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Months of facilities that have a plan; the rows follow from the line, so whoever signs second has them too. */
final class Months {

    private final World world;

    Months(World world) {
        this.world = world;
    }

    /** A maker for every kind that would never fit at random. */
    Map<Class<?>, Supplier<Request<?>>> fitting(RandomRecords random) {
        Map<Class<?>, Supplier<Request<?>>> all = new LinkedHashMap<>();
        all.put(AttestMonths.class, () -> attest(() -> random.of(AttestMonths.class)));
        all.put(CorrectMonths.class, () -> correct(() -> random.of(CorrectMonths.class)));
        all.put(RestateMonths.class, () -> restate(() -> random.of(RestateMonths.class)));
        all.put(ExtendDueDays.class, this::notice);
        return all;
    }

    private Request<?> notice() {
        return new ExtendDueDays(
                world.actId(),
                Plant.SECTOR,
                List.of(new ReportingMonth(2026, 1 + world.random.nextInt(12))),
                world.day().plusDays(world.random.nextInt(200)),
                world.one(List.of(DueNotice.Kind.values())),
                "Notice");
    }

    /** A month that could be attested, if there is one. */
    private Request<?> attest(Supplier<Request<?>> otherwise) {
        return world.maybeOne(world.mirror().all(ValidPlans.class))
                .flatMap(plans -> world.find(Facility.key(plans.facility())))
                .<Request<?>>map(unit -> new AttestMonths(
                        world.actId(), unit.account(), List.of(line(next(unit))), ConfidedMonths.none()))
                .orElseGet(otherwise);
    }

    /** An attested month that could be corrected, if there is one. */
    private Request<?> correct(Supplier<Request<?>> otherwise) {
        return world.maybeOne(world.mirror().all(AttestedMonth.class))
                .<Request<?>>map(head -> new CorrectMonths(
                        world.actId(),
                        head.entity(),
                        List.of(line(following(head))),
                        new Grounds("copied wrongly"),
                        ConfidedMonths.none()))
                .orElseGet(otherwise);
    }

    /** An attested month that could be restated, if there is one. */
    private Request<?> restate(Supplier<Request<?>> otherwise) {
        return world.maybeOne(world.mirror().all(AttestedMonth.class))
                .<Request<?>>map(head -> new RestateMonths(
                        world.actId(),
                        List.of(new EntityLine(head.entity(), line(following(head)))),
                        new Grounds("Decision 17"),
                        ConfidedMonths.none()))
                .orElseGet(otherwise);
    }

    private MonthLine line(MonthVersion version) {
        int plan = world.find(ValidPlans.key(version.facility(), version.month().year()))
                .flatMap(plans -> plans.versionFor(version.month()))
                .orElse(1);
        boolean cited = world.chance(0.9);
        String guideline = world.find(GuidelineBook.key(Plant.SECTOR))
                .filter(unused -> cited)
                .flatMap(book -> book.versionFor(version.month()))
                .orElse(Plant.GUIDELINE);
        return rows(version, guideline, plan)
                .line(
                        Optional.empty(),
                        Optional.of(new Grounds("the month before is under review"))
                                .filter(unused -> world.chance(0.2)));
    }

    /** A month that was returned, or the first that was never attested. */
    private MonthVersion next(Facility unit) {
        List<AttestedMonth> attested = world.mirror()
                .all(AttestedMonth.class)
                .filter(month -> month.facility().equals(unit.id()))
                .toList();
        return attested.stream()
                .filter(AttestedMonth::isReturned)
                .findFirst()
                .map(Months::following)
                .orElseGet(() ->
                        new MonthVersion(unit.account(), unit.id(), unit.first().plus(attested.size()), 1));
    }

    private static MonthVersion following(AttestedMonth head) {
        return new MonthVersion(head.entity(), head.facility(), head.month(), head.version() + 1);
    }

    /** The same with the rows that it commits to; now and then without. */
    Request<?> fill(Request<?> request) {
        List<ConfidedMonth> months = lines(request).stream()
                .map(one -> rows(
                        new MonthVersion(
                                one.account(),
                                one.line().facility(),
                                one.line().month(),
                                one.line().version()),
                        one.line().guideline(),
                        one.line().plan()))
                .filter(unused -> world.chance(0.95))
                .toList();
        return Components.with(request, ConfidedMonths.class, new ConfidedMonths(months));
    }

    private static List<EntityLine> lines(Request<?> request) {
        if (request instanceof AttestMonths attest) {
            return lines(attest.account(), attest.lines());
        }
        if (request instanceof CorrectMonths correct) {
            return lines(correct.account(), correct.lines());
        }
        return request instanceof RestateMonths restate ? restate.lines() : List.of();
    }

    private static List<EntityLine> lines(AccountId account, List<MonthLine> lines) {
        return lines.stream().map(line -> new EntityLine(account, line)).toList();
    }

    private static ConfidedMonth rows(MonthVersion version, String guideline, int plan) {
        ParameterRow coal = new ParameterRow(
                version,
                "A",
                Optional.of("HARD_COAL"),
                new BigDecimal("100." + (10 + version.month().month())),
                "t",
                Optional.of("WEIGHED"),
                "GB/T 211",
                List.of(),
                Optional.empty(),
                Optional.empty());
        Digest seed = Digest.of(version.toString().getBytes(StandardCharsets.UTF_8));
        return new ConfidedMonth(
                new SaltSeed(new Salt(seed.value())),
                new MonthRow(version, guideline, plan, "Compilers Ltd", MonthRow.Condition.RAN),
                List.of(coal),
                List.of());
    }
}
