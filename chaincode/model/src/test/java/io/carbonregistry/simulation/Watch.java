package io.carbonregistry.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.Outcome;
import io.carbonregistry.access.StateTypes;
import io.carbonregistry.audit.Invariants;
import io.carbonregistry.audit.Violation;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Guarded;
import io.carbonregistry.kernel.State;
import io.carbonregistry.wire.CanonicalJson;
import io.carbonregistry.wire.JsonObject;
import io.carbonregistry.wire.JsonString;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;

/**
 * Looks at what must hold: over what a step has touched after every step, and over the whole ledger after every so many and whenever it is
 * asked.
 */
final class Watch {

    private final Mirror mirror;
    private final Debits debits;
    private final Marks marks;
    private final Bonds bonds;
    private final Neighbours neighbours;
    private final Spending spending;
    private final int every;
    private int taken;

    /** A watch that looks at the whole ledger after every so many acts. */
    Watch(Mirror mirror, int every) {
        this.mirror = mirror;
        this.every = every;
        this.debits = new Debits(mirror);
        this.marks = new Marks(mirror);
        this.bonds = new Bonds(mirror);
        this.neighbours = new Neighbours(mirror);
        this.spending = new Spending(mirror);
    }

    /** Looks at what a granted act changes, takes it over, and looks at what stands then where it was touched. */
    void take(Outcome.Granted granted) {
        debits.look(granted, actor(granted));
        marks.look(granted);
        bonds.look(granted);
        neighbours.remember(granted);
        mirror.apply(granted);
        neighbours.look();
        spending.look(granted);
        if (++taken % every == 0) {
            look();
        }
    }

    /** Looks at the whole ledger. */
    void look() {
        Invariants invariants = new Invariants();
        mirror.states()
                .forEach((key, state) -> invariants.see(StateTypes.key(key).orElseThrow(), state));
        List<Violation> violations = invariants.end();
        if (!violations.isEmpty()) {
            throw new Broken(violations);
        }
        mirror.states().forEach(this::lookAtGuards);
    }

    private void lookAtGuards(String key, State state) {
        SortedSet<String> endorsers =
                state instanceof Guarded guarded ? guarded.endorsers() : Collections.emptySortedSet();
        assertEquals(endorsers, mirror.policy(key), key);
    }

    /** In whose name an act was done, as it announces itself. */
    private static Actor actor(Outcome.Granted granted) {
        JsonObject announced = (JsonObject) CanonicalJson.parse(granted.announcement());
        return ActRef.parse(((JsonString) announced.members().get("act")).value())
                .actor();
    }
}
