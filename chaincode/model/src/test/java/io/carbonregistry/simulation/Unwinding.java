package io.carbonregistry.simulation;

import io.carbonregistry.holdings.Draw;
import io.carbonregistry.holdings.Draws;
import io.carbonregistry.holdings.Encumbrance;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.repos.ClaimRepoUnits;
import io.carbonregistry.repos.CloseRepo;
import io.carbonregistry.repos.DefaultRepo;
import io.carbonregistry.repos.Repo;
import io.carbonregistry.repos.RepoType;
import io.carbonregistry.repos.ResolveRepo;
import io.carbonregistry.repos.ReturnSubstituted;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.UnitClass;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** The ends of repos that run: the second leg, defaults, judgments. */
final class Unwinding {

    private static final Set<Class<?>> GIVING_BACK =
            Set.of(CloseRepo.class, ReturnSubstituted.class, ClaimRepoUnits.class, ResolveRepo.class);

    private final World world;
    private final RandomRecords random;

    Unwinding(World world, RandomRecords random) {
        this.world = world;
        this.random = random;
    }

    /** A maker for every kind. */
    Map<Class<?>, Supplier<Request<?>>> fitting() {
        Map<Class<?>, Supplier<Request<?>>> all = new LinkedHashMap<>();
        all.put(CloseRepo.class, ofRunning(CloseRepo.class, this::closing));
        all.put(ClaimRepoUnits.class, ofRunning(ClaimRepoUnits.class, this::claim));
        all.put(DefaultRepo.class, ofRunning(DefaultRepo.class, this::buyersDefault));
        all.put(ResolveRepo.class, ofRunning(ResolveRepo.class, this::judgment));
        return all;
    }

    private Supplier<Request<?>> ofRunning(Class<? extends Request<?>> kind, Function<Repo, Request<?>> maker) {
        return Repurchasing.from(world, random, kind, Repo.Status.RUNNING, maker);
    }

    /** The blocks that a repo binds, for an act that gives them back or frees them; empty for any other act, and for an open repo. */
    static Optional<Draws> bound(World world, Request<?> request) {
        if (!GIVING_BACK.contains(request.getClass()) || world.chance(0.1)) {
            return Optional.empty();
        }
        ActRef repo = Components.find(request, ActRef.class, "repo").orElseThrow();
        UnitClass unitClass = Components.find(request, UnitClass.class).orElseThrow();
        long left = Components.find(request, Quantity.class).orElseThrow().value();
        boolean closed = world.find(Repo.key(repo))
                .filter(one -> one.type() == RepoType.CLOSED)
                .isPresent();
        List<Draw> draws = new ArrayList<>();
        for (UnitBlock block : world.mirror().all(UnitBlock.class).toList()) {
            boolean fits = block.unitClass().equals(unitClass) && block.bears(Encumbrance.Kind.REPO, repo);
            if (fits && left > 0) {
                long take = Math.min(left, block.range().size());
                draws.add(new Draw(block.range().last(), take));
                left -= take;
            }
        }
        return closed ? Optional.of(new Draws(draws)) : Optional.empty();
    }

    private Request<?> closing(Repo one) {
        return new CloseRepo(
                world.actId(), one.buyer(), one.act(), one.unitClass(), one.quantity(), one.type(), Draws.none());
    }

    private Request<?> claim(Repo any) {
        Repo one = overdue(any);
        return new ClaimRepoUnits(
                world.actId(), one.buyer(), one.act(), one.unitClass(), one.quantity(), one.type(), Draws.none());
    }

    private Request<?> buyersDefault(Repo any) {
        Repo one = overdue(any);
        return new DefaultRepo(world.actId(), one.seller(), one.act());
    }

    /** One whose day has passed, if there is one. */
    private Repo overdue(Repo any) {
        return world.maybeOne(world.mirror()
                        .all(Repo.class)
                        .filter(one -> one.status() == Repo.Status.RUNNING
                                && world.day().isAfter(one.due())))
                .orElse(any);
    }

    private Request<?> judgment(Repo one) {
        return new ResolveRepo(
                world.actId(),
                one.buyer(),
                one.act(),
                one.replaced().orElse(one.unitClass()),
                one.quantity(),
                one.type(),
                world.one(List.of(ResolveRepo.Winner.values())),
                "Judgment",
                Draws.none());
    }
}
