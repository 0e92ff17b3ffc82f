package io.carbonregistry.simulation;

import io.carbonregistry.Outcome;
import io.carbonregistry.Proposal;
import io.carbonregistry.access.Permission;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.kernel.State;
import io.carbonregistry.market.Asked;
import io.carbonregistry.market.Market;
import io.carbonregistry.wire.RefusalJson;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.UnaryOperator;

/** One seeded run: a step is one request, and what must hold is looked at after each. */
final class Simulation {

    private final World world;
    private final Asking asking;
    private final Watch watch;
    private final UnaryOperator<Outcome.Granted> fault;
    private final Tally tally;

    Simulation(long seed, Tally tally) {
        this(seed, Set.of(), tally);
    }

    /** A run in which some kinds of request are asked for more often. */
    Simulation(long seed, Set<String> sought, Tally tally) {
        this(seed, sought, tally, UnaryOperator.identity());
    }

    /** A run in which what granted acts write is falsified on its way. */
    Simulation(long seed, Set<String> sought, Tally tally, UnaryOperator<Outcome.Granted> fault) {
        this(seed, sought, tally, fault, 1);
    }

    /** A run in which the whole ledger is looked at after every so many acts, and at the end. */
    Simulation(long seed, Set<String> sought, Tally tally, UnaryOperator<Outcome.Granted> fault, int every) {
        this.tally = tally;
        this.world = new World(seed);
        this.asking = new Asking(world, sought);
        this.watch = new Watch(world.mirror(), every);
        this.fault = fault;
    }

    /** Who sent what, in order, and what came of it. */
    Market market() {
        return world.market;
    }

    /** The fewest of its requests after which the same is broken. */
    List<Proposal> shortest(Throwable broken) {
        return new Shrinking(world.opened(), fault, Broken.what(broken)).of(world.asked());
    }

    /** Random records of what its people know. */
    RandomRecords records() {
        return new RandomRecords(world);
    }

    /** The ledger as it stands. */
    SortedMap<String, State> states() {
        return world.mirror().states();
    }

    /** Takes a number of steps. */
    Simulation run(int steps) {
        for (int i = 0; i < steps; i++) {
            step();
        }
        watch.look();
        return this;
    }

    private void step() {
        Permission kind = asking.kind();
        try {
            Asked asked = asking.of(kind);
            Optional<Outcome.Granted> granted = send(asked);
            if (granted.isPresent() && granted.get().event().equals("ActProposed")) {
                asking.second(asked.request()).ifPresent(this::send);
            }
        } catch (RefusedException malformed) {
            tally.refused(kind.name(), malformed.refusals().get(0).reason());
        }
    }

    private Optional<Outcome.Granted> send(Asked asked) {
        Outcome outcome = world.market.send(asked.by(), asked.request());
        if (outcome instanceof Outcome.Granted honest) {
            Outcome.Granted granted = fault.apply(honest);
            world.market.ledger().apply(granted);
            watch.take(granted);
            if (!granted.event().equals("ActProposed")) {
                tally.granted(asked.request());
            }
            return Optional.of(granted);
        }
        Outcome.Refused refused = (Outcome.Refused) outcome;
        tally.refused(
                asked.request().getClass().getSimpleName(),
                RefusalJson.read(refused.message()).orElseThrow().reason());
        return Optional.empty();
    }
}
