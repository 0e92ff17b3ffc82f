package io.carbonregistry.client.facts;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;

/**
 * A fact and where it stands.
 *
 * @param fact what has happened
 * @param act the act that it is of
 * @param transaction the transaction's id
 * @param block the number of the block
 */
public record Recorded(Fact fact, ActRef act, String transaction, long block) {}
