package io.carbonregistry.holdings;

import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How the units of a class stand on the day that is open, all accounts together.
 *
 * @param unitClass the class
 * @param tonnes by condition, what has ended included
 * @param next where the sum goes on, if the class has more blocks than one answer counts
 * @param day the day
 */
public record ClassTotals(UnitClass unitClass, List<Tonnes> tonnes, Optional<String> next, LocalDate day) {

    public ClassTotals {
        tonnes = List.copyOf(tonnes);
    }

    /** Tonnes that these blocks come to: with no next, all that were issued. */
    public long counted() {
        return tonnes.stream().mapToLong(Tonnes::tonnes).sum();
    }
}
