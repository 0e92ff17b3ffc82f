package io.carbonregistry.chaincode;

import com.google.protobuf.ByteString;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVMetadataEntry;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVMetadataWrite;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVRWSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVRead;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVWrite;
import org.hyperledger.fabric.protos.peer.ChaincodeMessage;
import org.hyperledger.fabric.protos.peer.StateMetadata;

/** What a peer notes while one transaction runs, and how it ended. */
final class Simulation {

    final List<ChaincodeMessage.Type> calls = new CopyOnWriteArrayList<>();
    final CompletableFuture<ChaincodeMessage> end = new CompletableFuture<>();
    private final TreeSet<String> reads = new TreeSet<>();
    private final TreeMap<String, KVWrite> writes = new TreeMap<>();
    private final TreeMap<String, KVMetadataWrite> metadata = new TreeMap<>();

    synchronized void read(String key) {
        reads.add(key);
    }

    synchronized void put(String key, ByteString value) {
        writes.put(key, KVWrite.newBuilder().setKey(key).setValue(value).build());
    }

    synchronized void delete(String key) {
        writes.put(key, KVWrite.newBuilder().setKey(key).setIsDelete(true).build());
    }

    synchronized void putMetadata(String key, StateMetadata entry) {
        KVMetadataEntry.Builder written =
                KVMetadataEntry.newBuilder().setName(entry.getMetakey()).setValue(entry.getValue());
        metadata.put(
                key,
                KVMetadataWrite.newBuilder().setKey(key).addEntries(written).build());
    }

    /** The read and write set, in the order in which Fabric keeps it. */
    synchronized KVRWSet readWriteSet() {
        KVRWSet.Builder set =
                KVRWSet.newBuilder().addAllWrites(writes.values()).addAllMetadataWrites(metadata.values());
        reads.forEach(key -> set.addReads(KVRead.newBuilder().setKey(key)));
        return set.build();
    }
}
