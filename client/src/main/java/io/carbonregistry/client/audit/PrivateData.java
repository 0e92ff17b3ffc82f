package io.carbonregistry.client.audit;

import io.carbonregistry.client.replay.Place;
import io.carbonregistry.client.replay.PrivateBlock;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hyperledger.fabric.protos.ledger.rwset.TxPvtReadWriteSet;

/** Private write sets that somebody was given. Nothing in them is believed before its hashes were compared with a block's. */
public final class PrivateData {

    private final SortedMap<Place, TxPvtReadWriteSet> sets = new TreeMap<>();

    /** Adds what came with a block. */
    public void add(PrivateBlock block) {
        block.sets().forEach((transaction, set) -> sets.put(new Place(block.number(), transaction), set));
    }

    /** Those of a block, by their transactions' places in it. */
    SortedMap<Long, TxPvtReadWriteSet> of(long block) {
        SortedMap<Long, TxPvtReadWriteSet> found = new TreeMap<>();
        sets.subMap(new Place(block, 0), new Place(block + 1, 0))
                .forEach((place, set) -> found.put(place.transaction(), set));
        return found;
    }

    /** The places of those that belong to later blocks. */
    Stream<Place> after(long block) {
        return sets.tailMap(new Place(block + 1, 0)).keySet().stream();
    }

    /** All of them. */
    Stream<PrivateWrite> writes() {
        return sets.values().stream().flatMap(PrivateWrite::in);
    }

    /** Those of a transaction. */
    Stream<PrivateWrite> writes(Place place) {
        return Stream.ofNullable(sets.get(place)).flatMap(PrivateWrite::in);
    }
}
