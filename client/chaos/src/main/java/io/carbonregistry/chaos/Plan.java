package io.carbonregistry.chaos;

import io.carbonregistry.chaos.load.Crew;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * What a storm is to be.
 *
 * @param faults what may strike
 * @param rounds how often something strikes
 * @param lasting how long it strikes, whatever the rounds; empty if they are to be counted
 * @param seed what strikes when
 * @param load what the clients do meanwhile
 */
record Plan(Set<Kind> faults, int rounds, Optional<Duration> lasting, long seed, Crew.Load load) {

    /** What can be asked for by its name. */
    enum Kind {
        kill,
        pause
    }

    Plan {
        faults = Set.copyOf(faults);
    }
}
