package io.carbonregistry.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import io.carbonregistry.access.Permission;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Markets live through random steps, and whatever must hold holds after each of them. More of them, or one again:
 * {@code -Dsimulation.seed=S -Dsimulation.runs=R -Dsimulation.steps=N -Dsimulation.every=E}, and where a failure names kinds that were sought
 * {@code -Dsimulation.sought=A,B}.
 */
class SimulationTest {

    private static final long SEED = Long.getLong("simulation.seed", 20_260_302L);
    private static final int RUNS = Integer.getInteger("simulation.runs", 5);

    /** What an act has touched is looked at after each; the whole ledger, which takes longest, after so many. */
    private static final int EVERY = Integer.getInteger("simulation.every", 10);

    private static final int STEPS = Integer.getInteger("simulation.steps", 2_000);

    /** So many steps must see every kind of act granted and refused; a shorter run need not. */
    private static final int ENOUGH = 10_000;

    /**
     * Chance may leave a kind out, the more so the more kinds there are: then more markets live, each with the next seed, in which what is
     * missing is asked for more often.
     */
    private static final int MOST_RUNS = 4 * RUNS;

    private static final String SOUGHT = System.getProperty("simulation.sought", "");

    @Test
    void everythingHoldsAfterEveryStep() {
        System.out.println("simulation.seed=" + SEED + " simulation.runs=" + RUNS + " simulation.steps=" + STEPS);
        Tally tally = new Tally();
        Set<String> asked = Set.of(SOUGHT.split(",", -1));
        LongStream.range(SEED, SEED + RUNS).parallel().forEach(seed -> live(seed, asked, tally));
        if (RUNS * STEPS >= ENOUGH) {
            for (long seed = SEED + RUNS;
                    seed < SEED + MOST_RUNS && !unseen(tally).isEmpty();
                    seed++) {
                live(seed, unseen(tally), tally);
            }
        }
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

    private static void live(long seed, Set<String> sought, Tally tally) {
        Simulation simulation = new Simulation(seed, sought, tally, UnaryOperator.identity(), EVERY);
        try {
            simulation.run(STEPS);
        } catch (AssertionError | RuntimeException broken) {
            String replay = "simulation.seed=" + seed + " simulation.sought=" + String.join(",", sought);
            String shortest = Shrinking.told(simulation.shortest(broken));
            fail(String.join(System.lineSeparator(), replay, broken.getMessage(), "is broken by", shortest), broken);
        }
    }

    /** What no run has granted or refused yet. */
    private static Set<String> unseen(Tally tally) {
        Set<String> kinds = missing(tally.granted().keySet());
        kinds.addAll(missing(tally.refused().keySet()));
        return kinds;
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
