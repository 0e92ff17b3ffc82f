package io.carbonregistry.devledger.simulation;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import io.carbonregistry.devledger.state.StateView;
import io.carbonregistry.fabric.rules.state.StateEntry;
import io.carbonregistry.fabric.rules.state.StateKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hyperledger.fabric.protos.ledger.rwset.NsPvtReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.TxPvtReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.TxReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVMetadataEntry;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVMetadataWrite;
import org.jspecify.annotations.Nullable;

/** One transaction on the state as of one block. Not for use by several threads at once. */
public final class Simulation {

    private final String transactionId;
    private final StateView state;
    private final SortedMap<String, NamespaceSet> namespaces = new TreeMap<>(NamespaceSet.BYTE_ORDER);
    private final List<RangeQuery> ranges = new ArrayList<>();
    private final WrittenPolicies policies = new WrittenPolicies();
    private final PrivateSimulation privates;
    private boolean written;
    private boolean paged;
    private boolean privatelyQueried;

    /** @param organisation the organisation whose peer runs it */
    public Simulation(String transactionId, StateView state, Organisation organisation) {
        this.transactionId = transactionId;
        this.state = state;
        this.privates = new PrivateSimulation(this, organisation);
    }

    /** The value of a key as of the block, or null; the transaction's own writes are not seen. */
    public @Nullable ByteString get(String namespace, String key) {
        StateEntry found = read(namespace, key);
        return found == null ? null : found.value();
    }

    /** The metadata of a key by name; it counts as a read of the key. */
    public Map<String, ByteString> getMetadata(String namespace, String key) {
        StateEntry found = read(namespace, key);
        return found == null ? Map.of() : metadataOf(found);
    }

    /** Writes a value; an empty one deletes the key. */
    public void put(String namespace, String key, ByteString value) {
        checkWrite();
        set(namespace).write(key, value);
        noticePolicy(StateKey.of(namespace, key));
    }

    /** Replaces all metadata of a key. */
    public void putMetadata(String namespace, String key, Map<String, ByteString> entries) {
        checkWrite();
        set(namespace).writeMetadata(key, entries);
        noticePolicy(StateKey.of(namespace, key));
    }

    /** Walks a range of keys. */
    public RangeQuery range(String namespace, String start, String end) {
        return range(namespace, start, end, 0);
    }

    /**
     * Walks one page of a range.
     *
     * @throws SimulationException when the transaction has written: the two do not go together, as in Fabric
     */
    public RangeQuery page(String namespace, String start, String end, int size) {
        if (written) {
            throw refused("Paginated queries are supported only in a read-only transaction");
        }
        paged = true;
        return range(namespace, start, end, size);
    }

    /** The same for private data. */
    public PrivateSimulation privates() {
        return privates;
    }

    /** The state that the transaction runs on. */
    public StateView state() {
        return state;
    }

    /** What the transaction wrote that decides who must endorse it. */
    public WrittenPolicies policies() {
        return policies;
    }

    /** The namespaces that the transaction touched. */
    public Iterable<String> namespaces() {
        return namespaces.keySet();
    }

    /** The read and write set, in Fabric's order. */
    public TxReadWriteSet result() {
        for (RangeQuery range : ranges) {
            set(range.namespace()).range(range.recorded());
        }
        ranges.clear();
        TxReadWriteSet.Builder result = TxReadWriteSet.newBuilder().setDataModel(TxReadWriteSet.DataModel.KV);
        namespaces.forEach((name, set) -> result.addNsRwset(set.build(name)));
        return result.build();
    }

    /** The private writes, in Fabric's order, to which the hashes in the result belong. */
    public TxPvtReadWriteSet privateResult() {
        TxPvtReadWriteSet.Builder result = TxPvtReadWriteSet.newBuilder().setDataModel(TxReadWriteSet.DataModel.KV);
        namespaces.forEach((name, set) -> {
            NsPvtReadWriteSet writes = set.buildPrivate(name);
            if (writes.getCollectionPvtRwsetCount() > 0) {
                result.addNsPvtRwset(writes);
            }
        });
        return result.build();
    }

    private RangeQuery range(String namespace, String start, String end, int limit) {
        RangeQuery query = new RangeQuery(namespace, start, end, state.entries(namespace, start, end), limit);
        ranges.add(query);
        return query;
    }

    @Nullable
    StateEntry read(String namespace, String key) {
        StateEntry found = state.get(StateKey.of(namespace, key));
        set(namespace).read(key, found);
        return found;
    }

    void checkWrite() {
        if (privatelyQueried) {
            throw refused("Transaction has already performed queries on pvt data. Writes are not allowed");
        }
        if (paged) {
            throw refused("Transaction has already performed a paginated query. Writes are not allowed");
        }
        written = true;
    }

    void checkPrivateQuery() {
        if (written) {
            throw refused("Queries on pvt data is supported only in a read-only transaction");
        }
        privatelyQueried = true;
    }

    void noticePolicy(StateKey key) {
        StateEntry found = state.get(key);
        policies.wrote(key.namespace(), key.collection(), found == null ? Map.of() : metadataOf(found));
    }

    private SimulationException refused(String why) {
        // Fabric's spelling of this message is kept: clients see it.
        return new SimulationException("txid [" + transactionId + "]: unsuppored transaction. " + why);
    }

    NamespaceSet set(String namespace) {
        return namespaces.computeIfAbsent(namespace, unused -> new NamespaceSet());
    }

    static Map<String, ByteString> metadataOf(StateEntry value) {
        try {
            Map<String, ByteString> entries = new LinkedHashMap<>();
            for (KVMetadataEntry entry :
                    KVMetadataWrite.parseFrom(value.metadata()).getEntriesList()) {
                entries.put(entry.getName(), entry.getValue());
            }
            return entries;
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("a key's metadata in the state cannot be read", e);
        }
    }
}
