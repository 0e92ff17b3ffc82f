package io.carbonregistry.devledger.simulation;

import static io.carbonregistry.devledger.simulation.NamespaceSet.BYTE_ORDER;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.Sha256;
import io.carbonregistry.fabric.rules.state.StateEntry;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hyperledger.fabric.protos.ledger.rwset.CollectionHashedReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.HashedRWSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVMetadataWrite;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVMetadataWriteHash;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVRWSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVReadHash;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVWrite;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVWriteHash;
import org.jspecify.annotations.Nullable;

/**
 * What a transaction read and wrote in one private data collection: hashes of it for everybody, the writes themselves
 * for those who may hold them. Both are sorted by the keys and not by their hashes.
 */
final class PrivateSet {
    private final SortedMap<String, KVReadHash> reads = new TreeMap<>(BYTE_ORDER);
    private final SortedMap<String, KVWriteHash> hashedWrites = new TreeMap<>(BYTE_ORDER);
    private final SortedMap<String, KVMetadataWriteHash> hashedMetadata = new TreeMap<>(BYTE_ORDER);
    private final SortedMap<String, KVWrite> writes = new TreeMap<>(BYTE_ORDER);
    private final SortedMap<String, KVMetadataWrite> metadata = new TreeMap<>(BYTE_ORDER);

    void read(String key, @Nullable StateEntry found) {
        KVReadHash.Builder read = KVReadHash.newBuilder().setKeyHash(hash(key));
        if (found != null) {
            read.setVersion(found.version().message());
        }
        reads.put(key, read.build());
    }

    /** An empty value deletes. */
    void write(String key, ByteString value, boolean purge) {
        KVWriteHash.Builder hashed = KVWriteHash.newBuilder()
                .setKeyHash(hash(key))
                .setIsDelete(value.isEmpty())
                .setIsPurge(purge);
        hashedWrites.put(
                key,
                value.isEmpty()
                        ? hashed.build()
                        : hashed.setValueHash(Sha256.of(value)).build());
        writes.put(key, NamespaceSet.writeOf(key, value));
    }

    /** Metadata is public; holders need to know only whose it is, since it gives the value a new version. */
    void writeMetadata(String key, Map<String, ByteString> entries) {
        hashedMetadata.put(
                key,
                KVMetadataWriteHash.newBuilder()
                        .setKeyHash(hash(key))
                        .addAllEntries(NamespaceSet.entriesOf(entries))
                        .build());
        metadata.put(key, KVMetadataWrite.newBuilder().setKey(key).build());
    }

    boolean writes() {
        return !writes.isEmpty() || !metadata.isEmpty();
    }

    /** The writes, for those who may hold them. */
    ByteString open() {
        return KVRWSet.newBuilder()
                .addAllWrites(writes.values())
                .addAllMetadataWrites(metadata.values())
                .build()
                .toByteString();
    }

    /** The hashes, for everybody. */
    CollectionHashedReadWriteSet hashed(String collection) {
        HashedRWSet set = HashedRWSet.newBuilder()
                .addAllHashedReads(reads.values())
                .addAllHashedWrites(hashedWrites.values())
                .addAllMetadataWrites(hashedMetadata.values())
                .build();
        return CollectionHashedReadWriteSet.newBuilder()
                .setCollectionName(collection)
                .setHashedRwset(set.toByteString())
                .setPvtRwsetHash(writes() ? Sha256.of(open()) : ByteString.EMPTY)
                .build();
    }

    private static ByteString hash(String key) {
        return Sha256.of(ByteString.copyFromUtf8(key));
    }
}
