package io.carbonregistry.holdings;

import io.carbonregistry.units.UnitClass;
import java.util.List;

/**
 * What an account holds of one class.
 *
 * @param unitClass the class
 * @param tonnes by condition
 */
public record ClassHolding(UnitClass unitClass, List<Tonnes> tonnes) {

    public ClassHolding {
        tonnes = List.copyOf(tonnes);
    }

    /** Tonnes in one condition. */
    public long in(Condition condition) {
        return tonnes.stream()
                .filter(one -> one.condition() == condition)
                .mapToLong(Tonnes::tonnes)
                .sum();
    }

    /** All tonnes. */
    public long total() {
        return tonnes.stream().mapToLong(Tonnes::tonnes).sum();
    }
}
