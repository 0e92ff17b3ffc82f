package io.carbonregistry.client.projection;

import io.carbonregistry.client.replay.Place;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.units.SerialRange;
import io.carbonregistry.units.UnitClass;
import java.util.List;

/**
 * One version of a block of units.
 *
 * @param place the transaction that wrote it
 * @param block as it was written
 * @param before the versions that the same transaction replaced and whose serials it holds; none if it minted them
 */
record BlockVersion(Place place, UnitBlock block, List<Ref> before) {

    BlockVersion {
        before = List.copyOf(before);
    }

    /**
     * Names a version: in one transaction one block at most ends with a serial.
     *
     * @param last the block's last serial
     * @param place the transaction that wrote it
     */
    record Ref(long last, Place place) {

        String key(UnitClass unitClass) {
            return RowKey.prefix(unitClass, last, place);
        }
    }

    Ref ref() {
        return new Ref(block.range().last(), place);
    }

    String key() {
        return ref().key(block.unitClass());
    }

    boolean overlaps(BlockVersion other) {
        return block.unitClass().equals(other.block.unitClass()) && overlaps(other.block.range());
    }

    boolean overlaps(SerialRange range) {
        return block.range().overlaps(range);
    }
}
