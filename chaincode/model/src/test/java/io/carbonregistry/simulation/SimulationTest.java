package io.carbonregistry.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import io.carbonregistry.access.Permission;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Markets live through random steps, and whatever must hold holds after each of them. More of them, or one again:
 * {@code -Dsimulation.seed=S -Dsimulation.runs=R -Dsimulation.steps=N}.
 */
class SimulationTest {

    private static final long SEED = Long.getLong("simulation.seed", 20_260_302L);
    private static final int RUNS = Integer.getInteger("simulation.runs", 5);
    private static final int STEPS = Integer.getInteger("simulation.steps", 3_000);

    /** So many steps must see every kind of act granted and refused; a shorter run need not. */
    private static final int ENOUGH = 10_000;

    @Test
    void everythingHoldsAfterEveryStep() {
        System.out.println("simulation.seed=" + SEED + " simulation.runs=" + RUNS + " simulation.steps=" + STEPS);
        Tally tally = new Tally();
        LongStream.range(SEED, SEED + RUNS).forEach(seed -> live(seed, tally));
        System.out.println(tally);
        if (RUNS * STEPS >= ENOUGH) {
            assertEquals(Set.of(), missing(tally.granted().keySet()), "never granted");
            assertEquals(Set.of(), missing(tally.refused().keySet()), "never refused");
        }
    }

    @Test
    void theSameSeedIsTheSameRun() {
        assertEquals(
                new Simulation(SEED, new Tally()).run(300).states(),
                new Simulation(SEED, new Tally()).run(300).states());
    }

    private static void live(long seed, Tally tally) {
        try {
            new Simulation(seed, tally).run(STEPS);
        } catch (AssertionError | RuntimeException broken) {
            fail("simulation.seed=" + seed + ": " + broken.getMessage(), broken);
        }
    }

    private static Set<String> missing(Set<String> seen) {
        Set<String> kinds =
                new TreeSet<>(Requests.kinds().stream().map(Permission::name).toList());
        kinds.removeAll(seen);
        // The registry is founded once, before the first step.
        kinds.removeAll(List.of("FoundRegistry"));
        return kinds;
    }
}
