package io.carbonregistry.simulation;

import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.pledges.AmendNotice;
import io.carbonregistry.pledges.ConfidedSum;
import io.carbonregistry.pledges.ExtendNotice;
import io.carbonregistry.pledges.Notice;
import io.carbonregistry.pledges.OrderRelease;
import io.carbonregistry.pledges.Pledge;
import io.carbonregistry.pledges.PledgeDraws;
import io.carbonregistry.pledges.PledgeStep;
import io.carbonregistry.pledges.RecordBalance;
import io.carbonregistry.pledges.RecordNotice;
import io.carbonregistry.pledges.RecordNoticeCancelled;
import io.carbonregistry.pledges.ReleasePledge;
import io.carbonregistry.pledges.RequestRelease;
import io.carbonregistry.pledges.Sum;
import io.carbonregistry.pledges.UnlockPledge;
import io.carbonregistry.pledges.ValuePledges;
import io.carbonregistry.prices.PriceMethod;
import io.carbonregistry.prices.PriceMonth;
import io.carbonregistry.prices.PricedDay;
import io.carbonregistry.units.Moment;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** Requests about locked pledges: their notice, what is lent on them, what lets them go, that fit what the ledger has. */
final class Lending {

    private static final Digest PAPER = Digest.of(new byte[] {1});

    private final World world;
    private final PledgedNow now;

    Lending(World world, RandomRecords random) {
        this.world = world;
        this.now = new PledgedNow(world, random);
    }

    /** A maker for every kind that would never fit at random. */
    Map<Class<?>, Supplier<Request<?>>> fitting() {
        Map<Class<?>, Supplier<Request<?>>> all = new LinkedHashMap<>();
        now.put(
                all,
                UnlockPledge.class,
                PledgeStep.UNLOCK,
                one -> new UnlockPledge(
                        world.actId(), one.id(), one.agreed().pledgor(), one.lines(), PledgeDraws.none()));
        // Some are never noticed, so that they can be unlocked.
        all.put(
                RecordNotice.class,
                () -> now.at(
                        RecordNotice.class,
                        PledgeStep.RECORD_NOTICE,
                        one -> !one.id().id().value().startsWith(PledgedOpening.KEPT),
                        this::notice));
        now.put(
                all,
                ExtendNotice.class,
                PledgeStep.EXTEND_NOTICE,
                one -> new ExtendNotice(world.actId(), one.id(), later(one), PAPER));
        now.put(
                all,
                AmendNotice.class,
                PledgeStep.AMEND_NOTICE,
                one -> new AmendNotice(world.actId(), one.id(), PAPER));
        now.put(
                all,
                RecordNoticeCancelled.class,
                PledgeStep.CANCEL_NOTICE,
                one -> new RecordNoticeCancelled(world.actId(), one.id(), PAPER));
        all.put(RecordBalance.class, this::balance);
        now.put(
                all,
                ValuePledges.class,
                PledgeStep.VALUE,
                one -> new ValuePledges(world.actId(), priced(one), List.of(one.id())));
        now.put(
                all,
                RequestRelease.class,
                PledgeStep.ASK_RELEASE,
                one -> new RequestRelease(world.actId(), one.agreed().debtor(), one.id()));
        now.put(
                all,
                ReleasePledge.class,
                PledgeStep.RELEASE,
                one -> new ReleasePledge(
                        world.actId(), one.id(), one.agreed().pledgor(), one.lines(), PledgeDraws.none()));
        now.put(
                all,
                OrderRelease.class,
                PledgeStep.ORDER_RELEASE,
                one -> new OrderRelease(
                        world.actId(), one.id(), one.agreed().pledgor(), one.lines(), PAPER, PledgeDraws.none()));
        return all;
    }

    private Request<?> notice(Pledge pledge) {
        String second = String.format(Locale.ROOT, "%02d", world.random.nextInt(60));
        Notice notice = new Notice(
                "N-" + world.actId(),
                new Moment(world.day().minusDays(1) + "T03:00:" + second + "Z"),
                world.chance(0.9) ? later(pledge) : world.day(),
                PAPER,
                PAPER);
        return new RecordNotice(world.actId(), pledge.id(), notice);
    }

    private LocalDate later(Pledge pledge) {
        return pledge.agreed().debtUntil().plusDays(1 + world.random.nextInt(50));
    }

    private Request<?> balance() {
        PledgeStep step = world.chance(0.7) ? PledgeStep.DRAW_DOWN : PledgeStep.RECORD_BALANCE;
        Sum sum = now.sum(world.chance(0.9) ? world.random.nextInt(500) : 1_000_000);
        return now.at(
                RecordBalance.class,
                step,
                one -> new RecordBalance(world.actId(), one.id(), sum.root(), ConfidedSum.none()));
    }

    /** The last day on which the exchange has priced what is pledged, or today. */
    private LocalDate priced(Pledge pledge) {
        return world.mirror()
                .all(PriceMonth.class)
                .filter(month -> month.method() == PriceMethod.LISTED)
                .filter(month -> pledge.lines().stream()
                        .anyMatch(line -> line.unitClass().equals(month.unitClass())))
                .flatMap(month -> month.days().stream())
                .map(PricedDay::day)
                .filter(day -> !day.isAfter(world.day()))
                .max(Comparator.naturalOrder())
                .orElse(world.day());
    }
}
