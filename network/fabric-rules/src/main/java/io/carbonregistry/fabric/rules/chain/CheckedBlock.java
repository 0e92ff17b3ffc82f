package io.carbonregistry.fabric.rules.chain;

import io.carbonregistry.fabric.rules.validation.BlockVerdict;
import java.util.List;

/**
 * A block of a chain and what came of its check.
 *
 * @param verdict what Fabric's rules say of each transaction, whatever the block's own flags say
 * @param discrepancies what is not as it must be; empty when all is well
 */
public record CheckedBlock(BlockVerdict verdict, List<Discrepancy> discrepancies) {

    /** Keeps no later change. */
    public CheckedBlock {
        discrepancies = List.copyOf(discrepancies);
    }
}
