package io.carbonregistry.chaos.faults;

import io.carbonregistry.chaos.arena.Victim;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Ends a process at once, as a power cut would, and starts it again a moment later.
 *
 * @param victims what there is, by what it does now
 */
public record Kill(Supplier<List<Victim>> victims) implements Fault {

    private static final long LONGEST_MILLIS = 500;

    @Override
    public String strike(RandomGenerator random) {
        Victim victim = Any.kind(victims.get(), random);
        victim.process().kill();
        Fault.moment(random, 0, LONGEST_MILLIS);
        victim.start().run();
        return "kill " + victim.kind();
    }
}
