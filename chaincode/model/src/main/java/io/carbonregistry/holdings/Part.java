package io.carbonregistry.holdings;

import java.util.function.UnaryOperator;

/**
 * So many of the tonnes that an act has drawn, and what becomes of them.
 *
 * @param tonnes how many, at least one
 * @param becomes what each piece of a block turns into
 */
public record Part(long tonnes, UnaryOperator<UnitBlock> becomes) {}
