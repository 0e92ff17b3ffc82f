package io.carbonregistry.issuance;

import io.carbonregistry.kernel.Text;
import io.carbonregistry.units.Quantity;

/**
 * What a cap gives to one sector.
 *
 * @param sector such as {@code POWER}; an id
 * @param tonnes how much
 */
public record SectorTonnes(String sector, Quantity tonnes) {

    public SectorTonnes {
        Text.requireId("sector", sector);
    }
}
