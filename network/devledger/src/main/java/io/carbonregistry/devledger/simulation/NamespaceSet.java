package io.carbonregistry.devledger.simulation;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.state.StateEntry;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hyperledger.fabric.protos.ledger.rwset.CollectionPvtReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.NsPvtReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.NsReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVMetadataEntry;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVMetadataWrite;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVRWSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVRead;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVWrite;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.RangeQueryInfo;
import org.jspecify.annotations.Nullable;

/** What a transaction read and wrote in one namespace; the last read and the last write of a key count. */
final class NamespaceSet {

    /** The order of Go's strings. */
    static final Comparator<String> BYTE_ORDER = new ByteOrder();

    private final SortedMap<String, KVRead> reads = new TreeMap<>(BYTE_ORDER);
    private final SortedMap<String, KVWrite> writes = new TreeMap<>(BYTE_ORDER);
    private final SortedMap<String, KVMetadataWrite> metadataWrites = new TreeMap<>(BYTE_ORDER);
    private final SortedMap<String, PrivateSet> collections = new TreeMap<>(BYTE_ORDER);
    private final Set<RangeKey> rangesSeen = new HashSet<>();
    private final KVRWSet.Builder ranges = KVRWSet.newBuilder();

    void read(String key, @Nullable StateEntry found) {
        reads.put(key, readOf(key, found));
    }

    static KVRead readOf(String key, @Nullable StateEntry found) {
        KVRead.Builder read = KVRead.newBuilder().setKey(key);
        if (found != null) {
            read.setVersion(found.version().message());
        }
        return read.build();
    }

    void write(String key, ByteString value) {
        writes.put(key, writeOf(key, value));
    }

    static KVWrite writeOf(String key, ByteString value) {
        return KVWrite.newBuilder()
                .setKey(key)
                .setIsDelete(value.isEmpty())
                .setValue(value)
                .build();
    }

    void writeMetadata(String key, Map<String, ByteString> entries) {
        metadataWrites.put(
                key,
                KVMetadataWrite.newBuilder()
                        .setKey(key)
                        .addAllEntries(entriesOf(entries))
                        .build());
    }

    static List<KVMetadataEntry> entriesOf(Map<String, ByteString> entries) {
        return entries.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(BYTE_ORDER))
                .map(entry -> KVMetadataEntry.newBuilder()
                        .setName(entry.getKey())
                        .setValue(entry.getValue())
                        .build())
                .toList();
    }

    /** The part of a private data collection. */
    PrivateSet collection(String name) {
        return collections.computeIfAbsent(name, unused -> new PrivateSet());
    }

    /** Adds a range once, however often it was asked. */
    void range(RangeQueryInfo range) {
        if (rangesSeen.add(new RangeKey(range.getStartKey(), range.getEndKey(), range.getItrExhausted()))) {
            ranges.addRangeQueriesInfo(range);
        }
    }

    NsReadWriteSet build(String namespace) {
        KVRWSet open = ranges.clone()
                .addAllReads(reads.values())
                .addAllWrites(writes.values())
                .addAllMetadataWrites(metadataWrites.values())
                .build();
        NsReadWriteSet.Builder set =
                NsReadWriteSet.newBuilder().setNamespace(namespace).setRwset(open.toByteString());
        collections.forEach((name, collection) -> set.addCollectionHashedRwset(collection.hashed(name)));
        return set.build();
    }

    /** The private writes; without collections when there are none. */
    NsPvtReadWriteSet buildPrivate(String namespace) {
        NsPvtReadWriteSet.Builder set = NsPvtReadWriteSet.newBuilder().setNamespace(namespace);
        collections.forEach((name, collection) -> {
            if (collection.writes()) {
                set.addCollectionPvtRwset(CollectionPvtReadWriteSet.newBuilder()
                        .setCollectionName(name)
                        .setRwset(collection.open()));
            }
        });
        return set.build();
    }

    private record RangeKey(String start, String end, boolean exhausted) {}
}
