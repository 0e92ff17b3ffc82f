package io.carbonregistry.holdings;

import io.carbonregistry.kernel.Batch;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.States;
import io.carbonregistry.units.UnitClass;
import java.util.List;

/**
 * Which blocks an act of an office takes from, whoever holds them: an input, chosen by whoever submits the deciding transaction.
 *
 * @param parts each block once
 */
public record BulkDraws(List<Draw> parts) {

    /** How many blocks one act may take from. */
    public static final int MOST = Batch.OF_OFFICE;

    public BulkDraws {
        parts = Draw.eachOnce(parts, MOST);
    }

    /** Takes from no block. */
    public static BulkDraws none() {
        return new BulkDraws(List.of());
    }

    /** Where the blocks stand. */
    public List<Key<UnitBlock>> keys(UnitClass unitClass) {
        return Draw.keys(parts, unitClass);
    }

    /** The blocks as they stand on the ledger; those that are gone are remembered as moved. */
    public DrawnBlocks from(States states, UnitClass unitClass) {
        return DrawnBlocks.of(parts, states, unitClass);
    }
}
