package io.carbonregistry.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.access.StateTypes;
import io.carbonregistry.audit.Invariants;
import io.carbonregistry.kernel.Guarded;
import io.carbonregistry.kernel.State;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;

/** Looks at what must hold, over the whole ledger, after every step. */
final class Watch {

    private final World world;

    Watch(World world) {
        this.world = world;
    }

    void look() {
        Invariants invariants = new Invariants();
        world.mirror()
                .states()
                .forEach((key, state) -> invariants.see(StateTypes.key(key).orElseThrow(), state));
        assertEquals(List.of(), invariants.end());
        world.mirror().states().forEach(this::lookAtGuards);
    }

    private void lookAtGuards(String key, State state) {
        SortedSet<String> endorsers =
                state instanceof Guarded guarded ? guarded.endorsers() : Collections.emptySortedSet();
        assertEquals(endorsers, world.mirror().policy(key), key);
    }
}
