package io.carbonregistry.client.months;

import io.carbonregistry.access.Routes;
import io.carbonregistry.client.Registry;
import io.carbonregistry.client.replay.PrivateBlock;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import io.carbonregistry.wire.Records;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hyperledger.fabric.protos.ledger.rwset.CollectionPvtReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.NsPvtReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVRWSet;

/** The private states of a network, as a peer that keeps them delivers them. */
final class Kept {

    private static final Records RECORDS = Routes.records();

    private final SortedMap<String, byte[]> states = new TreeMap<>();

    private Kept() {}

    /** All of them, as an official reads them. */
    static Kept of(Registry official) {
        Kept kept = new Kept();
        official.privateData(0, kept::add);
        return kept;
    }

    private void add(PrivateBlock block) {
        block.sets().values().forEach(sets -> sets.getNsPvtRwsetList().forEach(this::add));
    }

    private void add(NsPvtReadWriteSet sets) {
        sets.getCollectionPvtRwsetList().forEach(this::add);
    }

    private void add(CollectionPvtReadWriteSet set) {
        try {
            KVRWSet.parseFrom(set.getRwset())
                    .getWritesList()
                    .forEach(
                            write -> states.put(write.getKey(), write.getValue().toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands under a key. */
    <S extends State> S get(Key<S> key) {
        return Optional.ofNullable(states.get(key.text()))
                .map(bytes -> RECORDS.read(key.type(), bytes))
                .orElseThrow();
    }
}
