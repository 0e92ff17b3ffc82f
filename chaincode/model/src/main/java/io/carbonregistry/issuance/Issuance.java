package io.carbonregistry.issuance;

import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import io.carbonregistry.kernel.States;
import io.carbonregistry.units.SerialRange;
import io.carbonregistry.units.UnitClass;

/**
 * How far the serials of a class have been minted. Acts that issue one class follow one another, on purpose.
 *
 * @param unitClass the class
 * @param issued the last serial, which is also how many there are
 */
public record Issuance(UnitClass unitClass, long issued) implements State {

    /** Where it stands. */
    public static Key<Issuance> key(UnitClass unitClass) {
        return Key.of(Issuance.class, "issued", unitClass);
    }

    /** How many units of a class have been issued; its key must be among those that are read. */
    static long issued(States states, UnitClass unitClass) {
        return states.find(key(unitClass)).map(Issuance::issued).orElse(0L);
    }

    /** The serials that follow. */
    static SerialRange next(long issued, long tonnes) {
        return new SerialRange(issued + 1, issued + tonnes);
    }
}
