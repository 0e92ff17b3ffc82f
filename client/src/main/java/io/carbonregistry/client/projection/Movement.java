package io.carbonregistry.client.projection;

import io.carbonregistry.client.replay.Place;
import io.carbonregistry.holdings.UnitBlock;
import io.carbonregistry.wire.Records;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What one transaction does to blocks of units. Which block a new one comes from is told by their serials, not by the parents
 * that it names: within a batch those may be pieces that never stood on the ledger.
 *
 * @param replaced versions that stood before, and no longer do
 * @param written versions that stand now
 */
record Movement(List<BlockVersion> replaced, List<BlockVersion> written) {

    /** Reads the blocks among the writes of a transaction, over the states as they stand before it. */
    static Movement of(SortedMap<String, byte[]> writes, Place place, KeptStates states, Records records) {
        List<BlockVersion> replaced = new ArrayList<>();
        List<UnitBlock> written = new ArrayList<>();
        for (Map.Entry<String, byte[]> write : writes.subMap(UnitBlock.KEYS, UnitBlock.KEYS + Character.MAX_VALUE)
                .entrySet()) {
            states.find(write.getKey())
                    .map(kept -> new BlockVersion(kept.place(), records.read(UnitBlock.class, kept.value()), List.of()))
                    .ifPresent(replaced::add);
            if (write.getValue().length > 0) {
                written.add(records.read(UnitBlock.class, write.getValue()));
            }
        }
        return new Movement(
                replaced,
                written.stream().map(block -> version(block, place, replaced)).toList());
    }

    private static BlockVersion version(UnitBlock block, Place place, List<BlockVersion> replaced) {
        BlockVersion bare = new BlockVersion(place, block, List.of());
        List<BlockVersion.Ref> before =
                replaced.stream().filter(bare::overlaps).map(BlockVersion::ref).toList();
        return new BlockVersion(place, block, before);
    }
}
