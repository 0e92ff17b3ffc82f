package io.carbonregistry.chaos.faults;

import io.carbonregistry.chaos.arena.Victim;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Stops a process where it stands, which answers nobody meanwhile and knows nothing of it, and lets it go on.
 *
 * @param victims what there is, by what it does now
 */
public record Pause(Supplier<List<Victim>> victims) implements Fault {

    private static final long SHORTEST_MILLIS = 200;
    private static final long LONGEST_MILLIS = 4_000;

    @Override
    public String strike(RandomGenerator random) {
        Victim victim = Any.kind(victims.get(), random);
        victim.process().pause();
        Fault.moment(random, SHORTEST_MILLIS, LONGEST_MILLIS);
        victim.process().resume();
        return "pause " + victim.kind();
    }
}
