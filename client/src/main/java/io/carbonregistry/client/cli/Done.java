package io.carbonregistry.client.cli;

import io.carbonregistry.kernel.Fact;
import java.util.Optional;

/**
 * What came of an act.
 *
 * @param fact what has happened; empty if it had been done before and its block is not this identity's to read
 * @param transaction the transaction's id
 * @param block the number of the block it stands in
 */
record Done(Optional<Fact> fact, String transaction, long block) {}
