package io.carbonregistry.client.projection;

import io.carbonregistry.units.UnitClass;

/**
 * Tonnes of one class.
 *
 * @param unitClass the class
 * @param balance how they stand
 */
public record ClassBalance(UnitClass unitClass, Balance balance) {}
