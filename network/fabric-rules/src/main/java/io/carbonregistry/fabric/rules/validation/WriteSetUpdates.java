package io.carbonregistry.fabric.rules.validation;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.Sha256;
import io.carbonregistry.fabric.rules.state.StateEntry;
import io.carbonregistry.fabric.rules.state.StateKey;
import io.carbonregistry.fabric.rules.state.Update;
import io.carbonregistry.fabric.rules.state.Updates;
import io.carbonregistry.fabric.rules.state.Version;
import io.carbonregistry.fabric.rules.transactions.CollectionSet;
import io.carbonregistry.fabric.rules.transactions.NamespaceSet;
import io.carbonregistry.fabric.rules.transactions.ReadWriteSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVMetadataEntry;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVMetadataWrite;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVMetadataWriteHash;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVWrite;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVWriteHash;

/** Turns the write sets of a valid transaction into updates of whole keys, values and metadata together. */
final class WriteSetUpdates {
    private static final ByteString HASH_OF_NOTHING = Sha256.of(ByteString.EMPTY);

    private final Map<StateKey, KeyChange> changes = new TreeMap<>();

    private WriteSetUpdates(ReadWriteSet sets) {
        sets.namespaces().forEach(this::collect);
    }

    /** Adds the updates of a transaction to those of the block so far. */
    static void apply(ReadWriteSet sets, PendingState pending, Version version, Lifetimes lifetimes) {
        Updates updates = pending.updates();
        new WriteSetUpdates(sets).changes.forEach((key, change) -> {
            StateEntry before = change.isDelete() || change.isComplete() ? null : pending.get(key);
            long expiry = change.isDelete() ? 0 : lifetimes.expiry(key, version.block());
            if (change.isDelete()) {
                updates.put(key, new Update(null, ByteString.EMPTY, version));
            } else if (change.isComplete()) {
                updates.put(key, new Update(change.value(), change.metadata(), version, expiry));
            } else if (change.isValueOnly()) {
                ByteString metadata = before == null ? ByteString.EMPTY : before.metadata();
                updates.put(key, new Update(change.value(), metadata, version, expiry));
            } else if (before != null) {
                updates.put(key, new Update(before.value(), change.metadata(), version, expiry));
            }
        });
    }

    private void collect(NamespaceSet set) {
        for (KVWrite write : set.open().getWritesList()) {
            boolean delete = write.getIsDelete() || write.getValue().isEmpty();
            write(StateKey.of(set.name(), write.getKey()), delete, write.getValue());
        }
        for (KVMetadataWrite write : set.open().getMetadataWritesList()) {
            writeMetadata(StateKey.of(set.name(), write.getKey()), write.getEntriesList());
        }
        set.collections().forEach(collection -> collect(set.name(), collection));
    }

    private void collect(String namespace, CollectionSet set) {
        for (KVWriteHash write : set.hashed().getHashedWritesList()) {
            boolean delete = write.getIsDelete()
                    || write.getValueHash().isEmpty()
                    || write.getValueHash().equals(HASH_OF_NOTHING);
            write(StateKey.hashed(namespace, set.name(), write.getKeyHash()), delete, write.getValueHash());
        }
        for (KVMetadataWriteHash write : set.hashed().getMetadataWritesList()) {
            writeMetadata(StateKey.hashed(namespace, set.name(), write.getKeyHash()), write.getEntriesList());
        }
    }

    private void write(StateKey key, boolean delete, ByteString value) {
        if (delete) {
            change(key).delete();
        } else {
            change(key).write(value);
        }
    }

    private void writeMetadata(StateKey key, List<KVMetadataEntry> entries) {
        if (entries.isEmpty()) {
            change(key).deleteMetadata();
        } else {
            change(key)
                    .writeMetadata(KVMetadataWrite.newBuilder()
                            .addAllEntries(entries)
                            .build()
                            .toByteString());
        }
    }

    private KeyChange change(StateKey key) {
        return changes.computeIfAbsent(key, absent -> new KeyChange());
    }
}
