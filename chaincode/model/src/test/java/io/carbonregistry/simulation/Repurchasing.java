package io.carbonregistry.simulation;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.commitments.SaltSeed;
import io.carbonregistry.holdings.Draws;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.repos.AcceptRepo;
import io.carbonregistry.repos.AcceptRoll;
import io.carbonregistry.repos.ConfidedCash;
import io.carbonregistry.repos.OpenRepo;
import io.carbonregistry.repos.ProposeRepo;
import io.carbonregistry.repos.RejectRepo;
import io.carbonregistry.repos.Repo;
import io.carbonregistry.repos.RepoCash;
import io.carbonregistry.repos.RepoRoll;
import io.carbonregistry.repos.RepoType;
import io.carbonregistry.repos.ReturnSubstituted;
import io.carbonregistry.repos.RollRepo;
import io.carbonregistry.repos.SubstituteRepo;
import io.carbonregistry.repos.WaiveRepoLimit;
import io.carbonregistry.repos.WithdrawRepo;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** Steps of repos that fit how the repos stand. */
final class Repurchasing {

    static final RepoCash CASH = new RepoCash(SaltSeed.parse("5e".repeat(32)), 1_000, 1_050);

    private final World world;
    private final RandomRecords random;

    Repurchasing(World world, RandomRecords random) {
        this.world = world;
        this.random = random;
    }

    /** A maker for every kind that would never fit at random. */
    Map<Class<?>, Supplier<Request<?>>> fitting() {
        Map<Class<?>, Supplier<Request<?>>> all = new LinkedHashMap<>();
        all.put(ProposeRepo.class, this::proposal);
        all.put(WaiveRepoLimit.class, this::waiver);
        put(
                all,
                WithdrawRepo.class,
                Repo.Status.PROPOSED,
                one -> new WithdrawRepo(world.actId(), one.seller(), one.act()));
        put(all, RejectRepo.class, Repo.Status.PROPOSED, one -> new RejectRepo(world.actId(), one.buyer(), one.act()));
        put(
                all,
                AcceptRepo.class,
                Repo.Status.PROPOSED,
                one -> new AcceptRepo(world.actId(), one.buyer(), one.act(), one.terms()));
        put(all, OpenRepo.class, Repo.Status.ACCEPTED, this::opening);
        put(all, SubstituteRepo.class, Repo.Status.RUNNING, this::substitution);
        put(all, ReturnSubstituted.class, Repo.Status.RUNNING, this::returning);
        put(all, RollRepo.class, Repo.Status.RUNNING, this::roll);
        put(all, AcceptRoll.class, Repo.Status.RUNNING, this::rolled);
        return all;
    }

    /** A maker for steps from a status, mostly of a repo that stands there. */
    static Supplier<Request<?>> from(
            World world,
            RandomRecords random,
            Class<? extends Request<?>> kind,
            Repo.Status status,
            Function<Repo, Request<?>> maker) {
        return () -> world.maybeOne(world.mirror()
                        .all(Repo.class)
                        .filter(one -> one.statusOn(world.day()) == status || world.chance(0.05)))
                .<Request<?>>map(maker)
                .orElseGet(() -> random.of(kind));
    }

    private void put(
            Map<Class<?>, Supplier<Request<?>>> all,
            Class<? extends Request<?>> kind,
            Repo.Status status,
            Function<Repo, Request<?>> maker) {
        all.put(kind, from(world, random, kind, status, maker));
    }

    private Request<?> proposal() {
        UnitClass unitClass = world.one(World.CLASSES);
        LocalDate delivery = world.day().plusDays(1 + world.random.nextInt(2));
        AccountId buyer = world.account();
        return new ProposeRepo(
                world.actId(),
                world.account(),
                buyer,
                unitClass,
                new Quantity(1 + world.random.nextInt(20)),
                world.one(List.of(RepoType.values())),
                World.CLASSES.stream().filter(one -> !one.equals(unitClass)).toList(),
                delivery,
                delivery.plusDays(world.chance(0.05) ? 999 : 1 + world.random.nextInt(2)),
                CASH.root(),
                ConfidedCash.none());
    }

    private Request<?> waiver() {
        ActRef repo = new ActRef(world.account().actor(), world.actId());
        return new WaiveRepoLimit(
                world.actId(), repo, world.day().plusDays(world.random.nextInt(99)), new Grounds("enough"));
    }

    /** Of one whose window is over, if there is one. */
    private Request<?> opening(Repo any) {
        Repo one = world.maybeOne(world.mirror()
                        .all(Repo.class)
                        .filter(repo -> repo.statusOn(world.day()) == Repo.Status.ACCEPTED
                                && !world.day().isBefore(repo.opens().orElse(repo.due()))))
                .orElse(any);
        return new OpenRepo(
                world.actId(), one.seller(), one.act(), one.unitClass(), one.quantity(), one.type(), Draws.none());
    }

    private Request<?> substitution(Repo one) {
        return new SubstituteRepo(
                world.actId(),
                one.seller(),
                one.act(),
                world.one(World.CLASSES),
                one.quantity(),
                one.type(),
                Draws.none());
    }

    private Request<?> returning(Repo any) {
        Repo one = world.maybeOne(world.mirror().all(Repo.class).filter(repo -> repo.replaced()
                        .isPresent()))
                .orElse(any);
        return new ReturnSubstituted(
                world.actId(),
                one.buyer(),
                one.act(),
                one.replaced().orElse(one.unitClass()),
                one.quantity(),
                one.type(),
                Draws.none());
    }

    private Request<?> roll(Repo one) {
        AccountId by = world.chance(0.5) ? one.seller() : one.buyer();
        LocalDate due = one.due().plusDays(world.random.nextInt(9));
        return new RollRepo(world.actId(), by, one.act(), due, CASH.root(), ConfidedCash.none());
    }

    private Request<?> rolled(Repo any) {
        Repo one = world.maybeOne(world.mirror().all(Repo.class).filter(repo -> repo.roll()
                        .isPresent()))
                .orElse(any);
        AccountId by =
                one.roll().filter(roll -> roll.by().equals(one.seller())).isPresent() ? one.buyer() : one.seller();
        return new AcceptRoll(
                world.actId(), by, one.act(), one.roll().map(RepoRoll::terms).orElse(one.terms()));
    }
}
