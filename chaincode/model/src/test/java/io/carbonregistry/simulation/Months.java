package io.carbonregistry.simulation;

import io.carbonregistry.attestations.AttestMonths;
import io.carbonregistry.attestations.AttestedMonth;
import io.carbonregistry.attestations.ConfidedMonth;
import io.carbonregistry.attestations.ConfidedMonths;
import io.carbonregistry.attestations.MonthLine;
import io.carbonregistry.attestations.MonthRow;
import io.carbonregistry.attestations.MonthVersion;
import io.carbonregistry.attestations.ParameterRow;
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
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Months of facilities that have a plan; the rows follow from the line, so whoever signs second has them too. */
final class Months {

    private final World world;

    Months(World world) {
        this.world = world;
    }

    /** A month that could be attested, if there is one. */
    Request<?> attest(Supplier<Request<?>> otherwise) {
        return world.maybeOne(world.mirror().all(ValidPlans.class))
                .flatMap(plans ->
                        world.find(Facility.key(plans.facility())).<Request<?>>map(unit -> attest(plans, unit)))
                .orElseGet(otherwise);
    }

    private Request<?> attest(ValidPlans plans, Facility unit) {
        ReportingMonth month = next(unit);
        int plan = plans.versionFor(month).orElse(1);
        boolean cited = world.chance(0.9);
        String guideline = world.find(GuidelineBook.key(Plant.SECTOR))
                .filter(unused -> cited)
                .flatMap(book -> book.versionFor(month))
                .orElse(Plant.GUIDELINE);
        MonthVersion version = new MonthVersion(unit.account(), unit.id(), month, 1);
        MonthLine line = rows(version, guideline, plan)
                .line(
                        Optional.empty(),
                        Optional.of(new Grounds("the month before is under review"))
                                .filter(unused -> world.chance(0.2)));
        return new AttestMonths(world.actId(), unit.account(), List.of(line), ConfidedMonths.none());
    }

    private ReportingMonth next(Facility unit) {
        long attested = world.mirror()
                .all(AttestedMonth.class)
                .filter(month -> month.facility().equals(unit.id()))
                .count();
        return unit.first().plus(attested);
    }

    /** The same with the rows that it commits to; now and then without. */
    AttestMonths fill(AttestMonths request) {
        List<ConfidedMonth> months = request.lines().stream()
                .map(line -> rows(
                        new MonthVersion(request.account(), line.facility(), line.month(), line.version()),
                        line.guideline(),
                        line.plan()))
                .filter(unused -> world.chance(0.95))
                .toList();
        return new AttestMonths(request.id(), request.account(), request.lines(), new ConfidedMonths(months));
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
