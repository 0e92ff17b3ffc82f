package io.carbonregistry.simulation;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.freezes.AdvanceFreeze;
import io.carbonregistry.freezes.AnnounceDeduction;
import io.carbonregistry.freezes.DeductUnits;
import io.carbonregistry.freezes.Deduction;
import io.carbonregistry.freezes.Document;
import io.carbonregistry.freezes.ExtendFreeze;
import io.carbonregistry.freezes.FlagSerials;
import io.carbonregistry.freezes.Freeze;
import io.carbonregistry.freezes.FreezeLine;
import io.carbonregistry.freezes.FreezeUnits;
import io.carbonregistry.freezes.Judgment;
import io.carbonregistry.freezes.ReleaseFreeze;
import io.carbonregistry.freezes.UnflagSerials;
import io.carbonregistry.holdings.BulkDraws;
import io.carbonregistry.holdings.Draw;
import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.holdings.SerialFlag;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.SerialRange;
import io.carbonregistry.units.UnitClass;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Requests of courts that fit what the ledger has. */
final class Enforcing {

    private static final Document ORDER = new Document("order", Digest.of(new byte[] {7}));

    private final World world;
    private final RandomRecords random;

    Enforcing(World world, RandomRecords random) {
        this.world = world;
        this.random = random;
    }

    /** A maker for every kind that would never fit at random. */
    Map<Class<?>, Supplier<Request<?>>> fitting() {
        Map<Class<?>, Supplier<Request<?>>> all = new LinkedHashMap<>();
        all.put(FreezeUnits.class, this::freezing);
        all.put(ExtendFreeze.class, () -> of(ExtendFreeze.class, this::extending));
        all.put(ReleaseFreeze.class, () -> of(ReleaseFreeze.class, this::releasing));
        all.put(DeductUnits.class, () -> of(DeductUnits.class, this::deducting));
        all.put(AdvanceFreeze.class, this::advancing);
        all.put(AnnounceDeduction.class, this::announcing);
        all.put(FlagSerials.class, this::flagging);
        all.put(UnflagSerials.class, this::unflagging);
        return all;
    }

    /** The request with blocks drawn anew, as a client would. */
    static Optional<BulkDraws> draws(World world, Request<?> request) {
        if (request instanceof FreezeUnits freeze) {
            return Optional.of(
                    draws(world, freeze.quantity().value(), unfrozen(world, freeze.account(), freeze.unitClass())));
        }
        if (request instanceof AdvanceFreeze advance) {
            return Optional.of(draws(world, Long.MAX_VALUE, unfrozen(world, advance.account(), advance.unitClass())));
        }
        if (request instanceof ExtendFreeze extend) {
            return Optional.of(
                    draws(world, Long.MAX_VALUE, block -> block.bears(Encumbrance.Kind.COURT_FREEZE, extend.freeze())));
        }
        if (request instanceof ReleaseFreeze release) {
            return Optional.of(draws(
                    world,
                    release.quantity().value(),
                    block -> block.bears(Encumbrance.Kind.COURT_FREEZE, release.freeze())));
        }
        if (request instanceof DeductUnits deduct) {
            return Optional.of(draws(
                    world,
                    deduct.quantity().value(),
                    block -> block.bears(Encumbrance.Kind.COURT_FREEZE, deduct.freeze())));
        }
        if (request instanceof FlagSerials flag) {
            return Optional.of(draws(world, Long.MAX_VALUE, holding(flag.unitClass(), flag.ranges())));
        }
        return request instanceof UnflagSerials unflag
                ? Optional.of(draws(world, Long.MAX_VALUE, holding(unflag.unitClass(), unflag.ranges())))
                : Optional.empty();
    }

    private static Predicate<UnitBlock> unfrozen(World world, AccountId account, UnitClass unitClass) {
        return block -> block.owner().equals(account)
                && block.unitClass().equals(unitClass)
                && block.end().isEmpty()
                && block.encumbrances().stream()
                        .noneMatch(one -> one.kind() == Encumbrance.Kind.COURT_FREEZE && one.binds(world.day()));
    }

    private static Predicate<UnitBlock> holding(UnitClass unitClass, List<SerialRange> ranges) {
        return block -> block.unitClass().equals(unitClass) && ranges.stream().anyMatch(block.range()::overlaps);
    }

    private static BulkDraws draws(World world, long wanted, Predicate<UnitBlock> fits) {
        List<Draw> draws = new ArrayList<>();
        long left = world.chance(0.03) ? 1 : wanted;
        for (UnitBlock block : world.mirror().all(UnitBlock.class).filter(fits).toList()) {
            long take = Math.min(left, block.range().size());
            if (take > 0 && draws.size() < BulkDraws.MOST) {
                draws.add(new Draw(block.range().last(), take));
                left -= take;
            }
        }
        return new BulkDraws(draws);
    }

    private Request<?> of(Class<? extends Request<?>> kind, Function<Freeze, Request<?>> maker) {
        return world.maybeOne(world.mirror()
                        .all(Freeze.class)
                        .filter(one -> one.left() > 0 && world.day().isBefore(one.until())))
                .<Request<?>>map(maker)
                .orElseGet(() -> random.of(kind));
    }

    private FreezeUnits freezing() {
        return new FreezeUnits(
                world.actId(),
                world.account(),
                world.unitClass(),
                new Quantity(1 + world.random.nextInt(world.chance(0.2) ? 600 : 60)),
                ORDER,
                world.day().plusDays(world.random.nextInt(20)),
                BulkDraws.none());
    }

    private Request<?> extending(Freeze one) {
        return new ExtendFreeze(
                world.actId(),
                one.account(),
                one.unitClass(),
                one.act(),
                ORDER,
                one.until().plusDays(world.random.nextInt(9)),
                BulkDraws.none());
    }

    private Request<?> releasing(Freeze one) {
        return new ReleaseFreeze(
                world.actId(), one.account(), one.unitClass(), one.act(), some(one.left()), ORDER, BulkDraws.none());
    }

    private Request<?> deducting(Freeze one) {
        return new DeductUnits(
                world.actId(),
                one.account(),
                one.unitClass(),
                one.act(),
                some(one.frozen()),
                world.account(),
                new Judgment(ORDER, world.day().plusDays(world.chance(0.05) ? 1 : 0)),
                BulkDraws.none());
    }

    /** Mostly as many as there are or fewer. */
    private Quantity some(long tonnes) {
        long most = tonnes + (world.chance(0.05) ? 9 : 0);
        return new Quantity(world.chance(0.4) ? Math.max(1, most) : 1 + world.random.nextInt((int) Math.max(1, most)));
    }

    private Request<?> advancing() {
        return world.maybeOne(world.mirror().all(FreezeLine.class))
                .<Request<?>>map(
                        line -> new AdvanceFreeze(world.actId(), line.account(), line.unitClass(), BulkDraws.none()))
                .orElseGet(() -> random.of(AdvanceFreeze.class));
    }

    private Request<?> announcing() {
        return world.maybeOne(world.mirror().all(Deduction.class))
                .<Request<?>>map(one -> new AnnounceDeduction(world.actId(), one.freeze(), one.act(), ORDER))
                .orElseGet(() -> random.of(AnnounceDeduction.class));
    }

    private Request<?> flagging() {
        return world.maybeOne(world.mirror().all(UnitBlock.class))
                .<Request<?>>map(block -> new FlagSerials(
                        world.actId(),
                        block.unitClass(),
                        List.of(within(block.range())),
                        SerialFlag.Kind.STOLEN,
                        ORDER,
                        BulkDraws.none()))
                .orElseGet(() -> random.of(FlagSerials.class));
    }

    private SerialRange within(SerialRange range) {
        long first = range.first() + world.random.nextInt((int) Math.min(range.size(), 1_000));
        return new SerialRange(first, first + world.random.nextInt(9));
    }

    private Request<?> unflagging() {
        return world.maybeOne(world.mirror().all(UnitBlock.class).filter(block -> !block.said()
                        .isEmpty()))
                .<Request<?>>map(block -> new UnflagSerials(
                        world.actId(),
                        block.unitClass(),
                        List.of(block.range()),
                        world.one(block.said()).of(),
                        ORDER,
                        BulkDraws.none()))
                .orElseGet(() -> random.of(UnflagSerials.class));
    }
}
