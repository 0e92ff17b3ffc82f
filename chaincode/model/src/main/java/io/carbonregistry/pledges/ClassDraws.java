package io.carbonregistry.pledges;

import io.carbonregistry.holdings.BulkDraws;
import io.carbonregistry.units.UnitClass;

/**
 * Which blocks of one class an act takes from.
 *
 * @param unitClass the class
 * @param draws each block once
 */
public record ClassDraws(UnitClass unitClass, BulkDraws draws) {}
