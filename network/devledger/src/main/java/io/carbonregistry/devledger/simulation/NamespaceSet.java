package io.carbonregistry.devledger.simulation;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnsafeByteOperations;
import io.carbonregistry.fabric.rules.state.StateEntry;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVMetadataEntry;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVMetadataWrite;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVRWSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVRead;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVWrite;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.RangeQueryInfo;
import org.jspecify.annotations.Nullable;

/** What a transaction read and wrote in one namespace; the last read and the last write of a key count. */
final class NamespaceSet {

    /** The order of Go's strings, which is that of their UTF-8 bytes and not that of Java's. */
    static final Comparator<String> BYTE_ORDER = Comparator.comparing(
            key -> UnsafeByteOperations.unsafeWrap(key.getBytes(StandardCharsets.UTF_8)),
            ByteString.unsignedLexicographicalComparator());

    private final SortedMap<String, KVRead> reads = new TreeMap<>(BYTE_ORDER);
    private final SortedMap<String, KVWrite> writes = new TreeMap<>(BYTE_ORDER);
    private final SortedMap<String, KVMetadataWrite> metadataWrites = new TreeMap<>(BYTE_ORDER);
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
        writes.put(
                key,
                KVWrite.newBuilder()
                        .setKey(key)
                        .setIsDelete(value.isEmpty())
                        .setValue(value)
                        .build());
    }

    void writeMetadata(String key, Map<String, ByteString> entries) {
        KVMetadataWrite.Builder write = KVMetadataWrite.newBuilder().setKey(key);
        SortedMap<String, ByteString> sorted = new TreeMap<>(BYTE_ORDER);
        sorted.putAll(entries);
        sorted.forEach((name, value) ->
                write.addEntries(KVMetadataEntry.newBuilder().setName(name).setValue(value)));
        metadataWrites.put(key, write.build());
    }

    /** Adds a range once, however often it was asked. */
    void range(RangeQueryInfo range) {
        if (rangesSeen.add(new RangeKey(range.getStartKey(), range.getEndKey(), range.getItrExhausted()))) {
            ranges.addRangeQueriesInfo(range);
        }
    }

    KVRWSet build() {
        return ranges.clone()
                .addAllReads(reads.values())
                .addAllWrites(writes.values())
                .addAllMetadataWrites(metadataWrites.values())
                .build();
    }

    private record RangeKey(String start, String end, boolean exhausted) {}
}
