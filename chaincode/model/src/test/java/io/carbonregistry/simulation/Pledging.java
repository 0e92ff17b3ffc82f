package io.carbonregistry.simulation;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.market.Founding;
import io.carbonregistry.pledges.AcceptPledge;
import io.carbonregistry.pledges.AdmitPledgee;
import io.carbonregistry.pledges.ConfidedLoan;
import io.carbonregistry.pledges.ConsentToPledge;
import io.carbonregistry.pledges.ConsentToRank;
import io.carbonregistry.pledges.LockPledge;
import io.carbonregistry.pledges.Pledge;
import io.carbonregistry.pledges.PledgeDraws;
import io.carbonregistry.pledges.PledgeLine;
import io.carbonregistry.pledges.PledgeStep;
import io.carbonregistry.pledges.PledgeTerms;
import io.carbonregistry.pledges.Pledgee;
import io.carbonregistry.pledges.ProposePledge;
import io.carbonregistry.pledges.RejectPledge;
import io.carbonregistry.pledges.SetPledgeeStanding;
import io.carbonregistry.pledges.WithdrawPledge;
import io.carbonregistry.units.Quantity;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Requests about pledges until units are bound, that fit what the ledger has. */
final class Pledging {

    private static final Digest PAPER = Digest.of(new byte[] {1});

    private final World world;
    private final PledgedNow now;

    Pledging(World world, RandomRecords random) {
        this.world = world;
        this.now = new PledgedNow(world, random);
    }

    /** A maker for every kind that would never fit at random. */
    Map<Class<?>, Supplier<Request<?>>> fitting() {
        Map<Class<?>, Supplier<Request<?>>> all = new LinkedHashMap<>();
        all.put(
                AdmitPledgee.class,
                () -> new AdmitPledgee(world.actId(), other(), Pledgee.Kind.OTHER, Optional.empty()));
        all.put(SetPledgeeStanding.class, this::standing);
        all.put(ProposePledge.class, this::proposal);
        now.put(
                all,
                ConsentToPledge.class,
                PledgeStep.CONSENT,
                one -> new ConsentToPledge(world.actId(), one.agreed().pledgor(), one.id(), one.terms()));
        all.put(ConsentToRank.class, this::consentToRank);
        now.put(
                all,
                WithdrawPledge.class,
                PledgeStep.WITHDRAW,
                one -> new WithdrawPledge(world.actId(), one.agreed().debtor(), one.id()));
        all.put(
                AcceptPledge.class,
                () -> now.at(
                        AcceptPledge.class,
                        PledgeStep.ACCEPT,
                        now::isValued,
                        one -> new AcceptPledge(world.actId(), one.id(), one.terms())));
        now.put(all, RejectPledge.class, PledgeStep.REJECT, one -> new RejectPledge(world.actId(), one.id()));
        now.put(
                all,
                LockPledge.class,
                PledgeStep.LOCK,
                one -> new LockPledge(
                        world.actId(),
                        one.id(),
                        one.agreed().pledgor(),
                        one.lines(),
                        one.agreed().behind(),
                        PledgeDraws.none()));
        return all;
    }

    private SetPledgeeStanding standing() {
        return new SetPledgeeStanding(
                world.actId(),
                other(),
                world.chance(0.7) ? Pledgee.Standing.ADMITTED : Pledgee.Standing.SUSPENDED,
                new Grounds("looked at"));
    }

    private Request<?> proposal() {
        AccountId debtor = world.account();
        AccountId pledgor = world.chance(0.85) ? debtor : world.account();
        Optional<Pledge> first = world.maybeOne(world.mirror().all(Pledge.class).filter(one -> one.status()
                        .binds()))
                .filter(unused -> world.chance(0.3));
        List<PledgeLine> lines = first.map(Pledge::lines)
                .filter(some -> !some.isEmpty())
                .orElseGet(
                        () -> List.of(new PledgeLine(world.unitClass(), new Quantity(1 + world.random.nextInt(20)))));
        LocalDate open = world.day().plusDays(1 + world.random.nextInt(5));
        PledgeTerms terms = new PledgeTerms(
                debtor,
                first.map(one -> one.agreed().pledgor()).orElse(pledgor),
                bank(),
                world.one(List.of(PledgeTerms.Kind.values())),
                first.map(Pledge::id),
                lines,
                open,
                open.plusDays(30),
                world.chance(0.9) ? 5 : 1,
                PAPER,
                PledgedNow.LENT.root());
        return new ProposePledge(world.actId(), terms, ConfidedLoan.none());
    }

    private Request<?> consentToRank() {
        return now.at(
                ConsentToRank.class,
                PledgeStep.CONSENT_TO_RANK,
                one -> one.agreed().behind().isPresent(),
                one -> new ConsentToRank(world.actId(), one.id(), one.terms()));
    }

    private Actor bank() {
        return world.chance(0.8) ? Founding.BANK : Founding.OTHER_BANK;
    }

    private Actor other() {
        return world.chance(0.1) ? Founding.BANK : Founding.OTHER_BANK;
    }
}
