package io.carbonregistry.client.clearances;

import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.units.SerialRange;
import io.carbonregistry.units.UnitClass;

/**
 * Serials of one class, written {@code CLASS:FIRST-LAST}.
 *
 * @param unitClass the class
 * @param range the serials
 */
public record ClearedUnits(UnitClass unitClass, SerialRange range) implements Text {

    /** Reads {@code CLASS:FIRST-LAST}. */
    public static ClearedUnits parse(String text) {
        int colon = text.indexOf(':');
        Text.require(colon > 0, "units", text, "CLASS:FIRST-LAST");
        return new ClearedUnits(new UnitClass(text.substring(0, colon)), SerialRange.parse(text.substring(colon + 1)));
    }

    /** Whether some of them stand in a block. */
    boolean touch(UnitBlock block) {
        return block.unitClass().equals(unitClass) && block.range().overlaps(range);
    }

    /** How many of them stand in a block that they touch. */
    long in(UnitBlock block) {
        return Math.min(block.range().last(), range.last())
                - Math.max(block.range().first(), range.first())
                + 1;
    }

    @Override
    public String toString() {
        return unitClass + ":" + range;
    }
}
