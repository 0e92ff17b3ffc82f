package io.carbonregistry.chaos;

import io.carbonregistry.chaos.load.Crew;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a storm is to be.
 *
 * @param faults what may strike
 * @param victims the kinds of processes that are struck; empty for all
 * @param rounds how often something strikes
 * @param lasting how long it strikes, whatever the rounds; empty if they are to be counted
 * @param seed what strikes when
 * @param load what the clients do meanwhile
 */
record Plan(Set<Kind> faults, Set<String> victims, int rounds, Optional<Duration> lasting, long seed, Crew.Load load) {

    /** What can be asked for by its name. */
    enum Kind {
        kill,
        pause,
        drop,
        delay,
        stall,
        cut,
        duplicate,
        damage,
        full,
        part,
        revoke,
        expire,
        twice
    }

    /** What disturbs connections. */
    private static final Set<Kind> WEATHERS = EnumSet.of(Kind.drop, Kind.delay, Kind.stall, Kind.cut);

    /** What is done to Fabric's own nodes and channels. */
    private static final Set<Kind> TO_FABRIC = EnumSet.of(Kind.damage, Kind.full, Kind.part, Kind.revoke, Kind.expire);

    Plan {
        faults = Set.copyOf(faults);
        victims = Set.copyOf(victims);
    }

    /** Whether connections must take a detour that can be disturbed. */
    boolean disturbs() {
        return faults.contains(Kind.part) || faults.stream().anyMatch(WEATHERS::contains);
    }

    /** Whether it takes Fabric. */
    boolean takesFabric() {
        return faults.stream().anyMatch(TO_FABRIC::contains);
    }

    /** Whether all it does is to send the same acts by two clients at once. */
    boolean isTwice() {
        return faults.contains(Kind.twice);
    }
}
