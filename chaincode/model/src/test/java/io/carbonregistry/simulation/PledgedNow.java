package io.carbonregistry.simulation;

import io.carbonregistry.access.Permissions;
import io.carbonregistry.commitments.Salt;
import io.carbonregistry.commitments.SaltSeed;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Role;
import io.carbonregistry.pledges.AcceptAssignment;
import io.carbonregistry.pledges.ConsentToRank;
import io.carbonregistry.pledges.Loan;
import io.carbonregistry.pledges.LoanTerms;
import io.carbonregistry.pledges.Pledge;
import io.carbonregistry.pledges.PledgeStep;
import io.carbonregistry.pledges.Sum;
import io.carbonregistry.prices.PriceBasis;
import io.carbonregistry.prices.PriceMethod;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Pledges as they stand, sums that were named, and blocks that acts on pledges take from. */
final class PledgedNow {

    private static final SaltSeed SEED = new SaltSeed(new Salt("5e".repeat(32)));

    /** What is lent on every pledge. */
    static final LoanTerms LENT =
            new LoanTerms(SEED, 500, 6_700, 8_000, 9_000, new PriceBasis(PriceMethod.LISTED, 1, true));

    private final World world;
    private final RandomRecords random;

    PledgedNow(World world) {
        this(world, new RandomRecords(world));
    }

    PledgedNow(World world, RandomRecords random) {
        this.world = world;
        this.random = random;
    }

    /** The bank whose act it is, if it is one on a pledge that a bank does in the name of its office. */
    Optional<Actor> bank(Request<?> request) {
        boolean ofBank = Permissions.named(request.getClass().getSimpleName())
                .filter(line -> line.roles().contains(Role.BANK))
                .isPresent();
        return Components.find(request, ActRef.class, "pledge")
                .filter(unused -> ofBank)
                .flatMap(id -> world.find(Pledge.key(id)))
                .map(pledge -> bank(request, pledge));
    }

    private Actor bank(Request<?> request, Pledge pledge) {
        if (request instanceof AcceptAssignment) {
            return pledge.assignedTo().orElse(pledge.agreed().pledgee());
        }
        return request instanceof ConsentToRank
                ? pledge.agreed()
                        .behind()
                        .flatMap(first -> world.find(Pledge.key(first)))
                        .map(first -> first.agreed().pledgee())
                        .orElse(pledge.agreed().pledgee())
                : pledge.agreed().pledgee();
    }

    /** Whether it was valued so lately that it may be accepted. */
    boolean isValued(Pledge pledge) {
        return world.market
                .find(Loan.key(pledge.id()))
                .flatMap(Loan::valuation)
                .filter(one -> !one.day().isBefore(world.day().minusDays(3)))
                .isPresent();
    }

    /** About a pledge that stands where a step begins; where there is none, about any. */
    Request<?> at(Class<? extends Request<?>> kind, PledgeStep step, Function<Pledge, Request<?>> maker) {
        return at(kind, step, any -> true, maker);
    }

    /** As {@link #at(Class, PledgeStep, Function)}, about one of those that will do. */
    Request<?> at(
            Class<? extends Request<?>> kind,
            PledgeStep step,
            Predicate<Pledge> fits,
            Function<Pledge, Request<?>> maker) {
        List<Pledge> all = world.mirror().all(Pledge.class).filter(fits).toList();
        List<Pledge> there = all.stream()
                .filter(one -> step.from().contains(one.statusOn(world.day())))
                .toList();
        return world.maybeOne((there.isEmpty() ? all : there).stream())
                .<Request<?>>map(maker)
                .orElseGet(() -> random.of(kind));
    }

    /** A sum that whoever confides it will know again by what is published of it. */
    Sum sum(long fen) {
        Sum sum = new Sum(SEED, fen);
        world.sums.put(sum.root(), sum);
        return sum;
    }

    /** Adds a maker for acts that take a step, mostly of a pledge that stands where it begins. */
    void put(
            Map<Class<?>, Supplier<Request<?>>> all,
            Class<? extends Request<?>> kind,
            PledgeStep step,
            Function<Pledge, Request<?>> maker) {
        all.put(kind, () -> at(kind, step, maker));
    }
}
