package io.carbonregistry.simulation;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.market.Founding;
import io.carbonregistry.pledges.AcceptAssignment;
import io.carbonregistry.pledges.AcceptChange;
import io.carbonregistry.pledges.AssignPledge;
import io.carbonregistry.pledges.Change;
import io.carbonregistry.pledges.ChangeTerms;
import io.carbonregistry.pledges.Collision;
import io.carbonregistry.pledges.ConfidedLoan;
import io.carbonregistry.pledges.EndObjection;
import io.carbonregistry.pledges.ExecuteChange;
import io.carbonregistry.pledges.ObjectToNotice;
import io.carbonregistry.pledges.Pledge;
import io.carbonregistry.pledges.PledgeDraws;
import io.carbonregistry.pledges.PledgeLine;
import io.carbonregistry.pledges.PledgeStep;
import io.carbonregistry.pledges.ProposeChange;
import io.carbonregistry.pledges.ProveSuit;
import io.carbonregistry.pledges.ReportCollision;
import io.carbonregistry.pledges.ResolveCollision;
import io.carbonregistry.units.Quantity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Requests about pledges that are changed, assigned or disputed, that fit what the ledger has. */
final class Changing {

    private static final Digest PAPER = Digest.of(new byte[] {1});
    private static final Grounds BECAUSE = new Grounds("not paid");

    private final World world;
    private final PledgedNow now;
    private final RandomRecords random;

    Changing(World world, RandomRecords random) {
        this.world = world;
        this.now = new PledgedNow(world, random);
        this.random = random;
    }

    /** A maker for every kind that would never fit at random. */
    Map<Class<?>, Supplier<Request<?>>> fitting() {
        Map<Class<?>, Supplier<Request<?>>> all = new LinkedHashMap<>();
        now.put(all, ProposeChange.class, PledgeStep.PROPOSE_CHANGE, this::change);
        all.put(
                AcceptChange.class,
                () -> now.at(
                        AcceptChange.class,
                        PledgeStep.ACCEPT_CHANGE,
                        one -> one.change().isPresent(),
                        this::acceptance));
        all.put(
                ExecuteChange.class,
                () -> now.at(
                        ExecuteChange.class,
                        PledgeStep.EXECUTE_CHANGE,
                        one -> one.change().filter(Change::agreed).isPresent(),
                        this::execution));
        now.put(
                all,
                ObjectToNotice.class,
                PledgeStep.OBJECT,
                one -> new ObjectToNotice(world.actId(), one.agreed().debtor(), one.id(), world.day(), BECAUSE));
        all.put(
                ProveSuit.class,
                () -> now.at(
                        ProveSuit.class,
                        PledgeStep.PROVE_SUIT,
                        one -> one.objection().isPresent(),
                        one -> new ProveSuit(world.actId(), one.agreed().debtor(), one.id(), PAPER)));
        all.put(
                EndObjection.class,
                () -> now.at(
                        EndObjection.class,
                        PledgeStep.END_OBJECTION,
                        one -> one.objection().isPresent(),
                        one -> new EndObjection(
                                world.actId(), one.id(), Optional.of(PAPER).filter(unused -> world.chance(0.8)))));
        now.put(
                all,
                AssignPledge.class,
                PledgeStep.ASSIGN,
                one -> new AssignPledge(world.actId(), one.id(), other(one), PAPER));
        all.put(
                AcceptAssignment.class,
                () -> now.at(
                        AcceptAssignment.class,
                        PledgeStep.ACCEPT_ASSIGNMENT,
                        one -> one.assignedTo().isPresent(),
                        one -> new AcceptAssignment(world.actId(), one.id(), one.terms())));
        all.put(ReportCollision.class, this::collision);
        all.put(ResolveCollision.class, () -> world.maybeOne(world.mirror().all(Collision.class))
                .<Request<?>>map(one -> new ResolveCollision(world.actId(), one.pledge(), PAPER))
                .orElseGet(() -> random.of(ResolveCollision.class)));
        return all;
    }

    private Request<?> collision() {
        return world.maybeOne(world.mirror()
                        .all(UnitBlock.class)
                        .filter(block -> block.encumbrances().stream()
                                        .map(Encumbrance::kind)
                                        .distinct()
                                        .count()
                                > 1))
                .flatMap(block -> block.encumbrances().stream()
                        .filter(one -> one.kind() == Encumbrance.Kind.PLEDGE)
                        .flatMap(one -> one.of().stream())
                        .<Request<?>>map(pledge -> new ReportCollision(
                                world.actId(),
                                Optional.empty(),
                                pledge,
                                block.unitClass(),
                                block.range().last()))
                        .findFirst())
                .orElseGet(() -> random.of(ReportCollision.class));
    }

    private Request<?> change(Pledge pledge) {
        List<PledgeLine> one = pledge.lines().stream()
                .limit(1)
                .map(line -> new PledgeLine(line.unitClass(), new Quantity(1)))
                .toList();
        List<PledgeLine> other = World.CLASSES.stream()
                .filter(unitClass ->
                        one.stream().noneMatch(line -> line.unitClass().equals(unitClass)))
                .limit(1)
                .map(unitClass -> new PledgeLine(unitClass, new Quantity(2)))
                .toList();
        ChangeTerms.Kind kind = world.one(List.of(ChangeTerms.Kind.values()));
        boolean adds = kind == ChangeTerms.Kind.SUPPLEMENT || kind == ChangeTerms.Kind.SUBSTITUTE;
        boolean takes = kind == ChangeTerms.Kind.RELEASE_PART || kind == ChangeTerms.Kind.SUBSTITUTE;
        ChangeTerms asked = new ChangeTerms(
                kind,
                adds ? other : List.of(),
                takes ? one : List.of(),
                Optional.of(pledge.agreed().debtUntil().plusDays(1)).filter(unused -> kind == ChangeTerms.Kind.EXTEND),
                Optional.empty(),
                Optional.of(PledgedNow.LENT.root()).filter(unused -> kind == ChangeTerms.Kind.AMEND),
                PAPER);
        return new ProposeChange(
                world.actId(), party(pledge, world.chance(0.5)), pledge.id(), asked, ConfidedLoan.none());
    }

    private Request<?> acceptance(Pledge pledge) {
        Change change = pledge.change().orElseThrow();
        boolean byHolder = change.by().equals(pledge.agreed().pledgor().actor());
        return new AcceptChange(world.actId(), party(pledge, !byHolder), pledge.id(), change.terms());
    }

    private static Optional<AccountId> party(Pledge pledge, boolean holder) {
        return Optional.of(pledge.agreed().pledgor()).filter(unused -> holder);
    }

    private Request<?> execution(Pledge pledge) {
        ChangeTerms asked = pledge.change().orElseThrow().asked();
        return new ExecuteChange(
                world.actId(), pledge.id(), pledge.agreed().pledgor(), asked.adds(), asked.takes(), PledgeDraws.none());
    }

    private static Actor other(Pledge pledge) {
        return pledge.agreed().pledgee().equals(Founding.BANK) ? Founding.OTHER_BANK : Founding.BANK;
    }
}
