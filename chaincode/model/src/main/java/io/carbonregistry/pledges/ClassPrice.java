package io.carbonregistry.pledges;

import io.carbonregistry.units.UnitClass;

/**
 * What a tonne of a class is worth.
 *
 * @param unitClass the class
 * @param fen in fen; nothing once the vintage has lost its use
 */
public record ClassPrice(UnitClass unitClass, long fen) {

    @Override
    public String toString() {
        return "ClassPrice[confided]";
    }
}
