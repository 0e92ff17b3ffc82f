package io.carbonregistry.issuance;

import io.carbonregistry.units.Quantity;

/**
 * A sector's part of a cap.
 *
 * @param sector the sector
 * @param tonnes its part
 * @param planned tonnes of it that allocation plans have spent
 */
public record CapPart(String sector, Quantity tonnes, long planned) {

    /** Tonnes that may still be planned. */
    public long open() {
        return tonnes.value() - planned;
    }
}
