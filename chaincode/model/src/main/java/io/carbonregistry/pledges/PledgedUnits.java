package io.carbonregistry.pledges;

import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.SerialRange;
import io.carbonregistry.units.UnitClass;
import java.util.List;
import java.util.stream.Stream;

/**
 * The serials of one class that a pledge binds.
 *
 * @param unitClass the class
 * @param ranges ascending; none touches the next
 */
public record PledgedUnits(UnitClass unitClass, List<SerialRange> ranges) {

    public PledgedUnits {
        ranges = Serials.merged(ranges);
    }

    /** How many tonnes. */
    public long tonnes() {
        return ranges.stream().mapToLong(SerialRange::size).sum();
    }

    /** These and others of the class. */
    public PledgedUnits and(PledgedUnits others) {
        return with(others.ranges());
    }

    PledgeLine line() {
        return new PledgeLine(unitClass, new Quantity(tonnes()));
    }

    PledgedUnits with(List<SerialRange> more) {
        return new PledgedUnits(
                unitClass, Stream.concat(ranges.stream(), more.stream()).toList());
    }

    PledgedUnits without(List<SerialRange> gone) {
        return new PledgedUnits(unitClass, Serials.without(ranges, gone));
    }
}
