package io.carbonregistry.freezes;

import io.carbonregistry.holdings.End;
import io.carbonregistry.holdings.SerialFlag;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the public may know of a serial.
 *
 * @param unitClass its class
 * @param serial its number
 * @param flags the marks it bears, each with the act that put it there; none is well
 * @param ended how it ended, if it has
 * @param day the day that is open
 */
public record SerialStanding(
        UnitClass unitClass, long serial, List<SerialFlag> flags, Optional<End.Kind> ended, LocalDate day) {

    public SerialStanding {
        flags = List.copyOf(flags);
    }
}
