package io.carbonregistry.simulation;

import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.pledges.BeginEnforcement;
import io.carbonregistry.pledges.CloseEnforcement;
import io.carbonregistry.pledges.ConfidedSum;
import io.carbonregistry.pledges.CureDefault;
import io.carbonregistry.pledges.DeclareDefault;
import io.carbonregistry.pledges.EnforceByAgreement;
import io.carbonregistry.pledges.EnforceByCourt;
import io.carbonregistry.pledges.EnforceBySale;
import io.carbonregistry.pledges.Loan;
import io.carbonregistry.pledges.Pledge;
import io.carbonregistry.pledges.PledgeDraws;
import io.carbonregistry.pledges.PledgeLine;
import io.carbonregistry.pledges.PledgeStep;
import io.carbonregistry.pledges.Proceeds;
import io.carbonregistry.pledges.RebindPledge;
import io.carbonregistry.pledges.ReturnUnits;
import io.carbonregistry.pledges.Sum;
import io.carbonregistry.pledges.SurrenderPledgedUnits;
import io.carbonregistry.units.Quantity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Requests about pledges that are enforced or used up, that fit what the ledger has. */
final class Defaulting {

    private static final Digest PAPER = Digest.of(new byte[] {1});
    private static final Grounds BECAUSE = new Grounds("not paid");

    private final World world;
    private final PledgedNow now;

    Defaulting(World world, RandomRecords random) {
        this.world = world;
        this.now = new PledgedNow(world, random);
    }

    /** A maker for every kind that would never fit at random. */
    Map<Class<?>, Supplier<Request<?>>> fitting() {
        Map<Class<?>, Supplier<Request<?>>> all = new LinkedHashMap<>();
        now.put(
                all,
                DeclareDefault.class,
                PledgeStep.DECLARE_DEFAULT,
                one -> new DeclareDefault(world.actId(), one.id(), BECAUSE));
        now.put(all, CureDefault.class, PledgeStep.CURE_DEFAULT, one -> new CureDefault(world.actId(), one.id()));
        now.put(
                all,
                BeginEnforcement.class,
                PledgeStep.BEGIN_ENFORCEMENT,
                one -> new BeginEnforcement(world.actId(), one.id()));
        now.put(
                all,
                EnforceByAgreement.class,
                PledgeStep.SELL,
                one -> new EnforceByAgreement(
                        world.actId(),
                        one.agreed().pledgor(),
                        one.id(),
                        world.account(),
                        sold(one),
                        price(),
                        ConfidedSum.none(),
                        PledgeDraws.none()));
        now.put(
                all,
                EnforceBySale.class,
                PledgeStep.SELL,
                one -> new EnforceBySale(
                        world.actId(),
                        one.id(),
                        one.agreed().pledgor(),
                        world.account(),
                        sold(one),
                        price(),
                        ConfidedSum.none(),
                        PledgeDraws.none()));
        now.put(
                all,
                EnforceByCourt.class,
                PledgeStep.SELL,
                one -> new EnforceByCourt(
                        world.actId(),
                        one.id(),
                        one.agreed().pledgor(),
                        PAPER,
                        world.account(),
                        sold(one),
                        price(),
                        ConfidedSum.none(),
                        PledgeDraws.none()));
        now.put(
                all,
                RebindPledge.class,
                PledgeStep.REBIND,
                one -> new RebindPledge(
                        world.actId(), one.id(), one.agreed().pledgor(), one.lines(), PledgeDraws.none()));
        now.put(
                all,
                ReturnUnits.class,
                PledgeStep.RETURN_UNITS,
                one -> new ReturnUnits(
                        world.actId(), one.id(), one.agreed().pledgor(), one.lines(), PledgeDraws.none()));
        all.put(
                CloseEnforcement.class,
                () -> now.at(
                        CloseEnforcement.class,
                        PledgeStep.CLOSE,
                        one -> one.units().isEmpty(),
                        this::closing));
        now.put(all, SurrenderPledgedUnits.class, PledgeStep.SURRENDER, this::surrender);
        return all;
    }

    private List<PledgeLine> sold(Pledge pledge) {
        if (pledge.lines().isEmpty()) {
            return List.of(new PledgeLine(world.unitClass(), new Quantity(1)));
        }
        PledgeLine first = pledge.lines().get(0);
        return world.chance(0.5) ? pledge.lines() : List.of(new PledgeLine(first.unitClass(), new Quantity(1)));
    }

    private Digest price() {
        return now.sum(world.random.nextInt(1_000)).root();
    }

    /** What is over, which the bank knows, or a little more. */
    private Request<?> closing(Pledge pledge) {
        long brought = pledge.days().stream()
                .filter(one -> one.step() == PledgeStep.SELL)
                .flatMap(one -> world.market.find(Proceeds.key(pledge.id(), one.act())).stream())
                .mapToLong(one -> one.price().fen())
                .sum();
        long owed =
                world.market.find(Loan.key(pledge.id())).map(Loan::outstanding).orElse(0L);
        Sum sum = now.sum(Math.max(0, brought - owed) + (world.chance(0.2) ? 1 : 0));
        return new CloseEnforcement(world.actId(), pledge.id(), sum.root(), ConfidedSum.none());
    }

    private Request<?> surrender(Pledge pledge) {
        PledgeLine line = sold(pledge).get(0);
        return new SurrenderPledgedUnits(
                world.actId(),
                pledge.agreed().pledgor(),
                pledge.id(),
                line.unitClass(),
                new Quantity(1),
                2025,
                PledgeDraws.none());
    }
}
