package io.carbonregistry.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.access.StateTypes;
import io.carbonregistry.audit.Invariants;
import java.util.List;

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
    }
}
