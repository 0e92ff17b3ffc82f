package io.carbonregistry.chaincode;

import static org.hyperledger.fabric.protos.peer.ChaincodeMessage.Type.DEL_STATE;
import static org.hyperledger.fabric.protos.peer.ChaincodeMessage.Type.PUT_STATE;
import static org.hyperledger.fabric.protos.peer.ChaincodeMessage.Type.PUT_STATE_METADATA;
import static org.hyperledger.fabric.protos.peer.ChaincodeMessage.Type.WRITE_BATCH_STATE;

import com.google.protobuf.ByteString;
import io.carbonregistry.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.hyperledger.fabric.protos.peer.DelState;
import org.hyperledger.fabric.protos.peer.PutState;
import org.hyperledger.fabric.protos.peer.PutStateMetadata;
import org.hyperledger.fabric.protos.peer.WriteBatchState;
import org.hyperledger.fabric.protos.peer.WriteRecord;

/** What one transaction writes, in batches as large as the peer takes. A batch of one is a plain call. */
final class Writes {

    /** The collection that is none. */
    private static final String PUBLIC = "";

    private final List<WriteRecord> records;

    /** What a granted act writes: to public state first, then to each private data collection, and who guards what of it. */
    Writes(Outcome.Granted granted) {
        List<WriteRecord> all = new ArrayList<>();
        granted.writes().forEach((key, value) -> all.add(record(PUBLIC, key, value)));
        granted.confided()
                .forEach((collection, writes) ->
                        writes.forEach((key, value) -> all.add(record(collection.wireName(), key, value))));
        granted.guards().next().forEach((key, mspIds) -> all.add(policy(key, mspIds)));
        records = List.copyOf(all);
    }

    /** Sends them all. */
    void send(Transaction transaction) {
        for (List<WriteRecord> batch : Batches.of(records, transaction.offer().writes())) {
            if (batch.size() == 1) {
                send(transaction, batch.get(0));
            } else {
                WriteBatchState all =
                        WriteBatchState.newBuilder().addAllRec(batch).build();
                transaction.call(WRITE_BATCH_STATE, all);
            }
        }
    }

    private static void send(Transaction transaction, WriteRecord one) {
        switch (one.getType()) {
            case DEL_STATE -> transaction.call(DEL_STATE, delete(one));
            case PUT_STATE_METADATA -> transaction.call(PUT_STATE_METADATA, metadata(one));
            default -> transaction.call(PUT_STATE, put(one));
        }
    }

    private static DelState delete(WriteRecord one) {
        return DelState.newBuilder()
                .setCollection(one.getCollection())
                .setKey(one.getKey())
                .build();
    }

    private static PutStateMetadata metadata(WriteRecord one) {
        return PutStateMetadata.newBuilder()
                .setKey(one.getKey())
                .setMetadata(one.getMetadata())
                .build();
    }

    private static PutState put(WriteRecord one) {
        return PutState.newBuilder()
                .setCollection(one.getCollection())
                .setKey(one.getKey())
                .setValue(one.getValue())
                .build();
    }

    private static WriteRecord policy(String key, SortedSet<String> mspIds) {
        return WriteRecord.newBuilder()
                .setKey(key)
                .setMetadata(KeyPolicy.of(mspIds))
                .setType(WriteRecord.Type.PUT_STATE_METADATA)
                .build();
    }

    private static WriteRecord record(String collection, String key, byte[] value) {
        return WriteRecord.newBuilder()
                .setCollection(collection)
                .setKey(key)
                .setValue(ByteString.copyFrom(value))
                .setType(value.length == 0 ? WriteRecord.Type.DEL_STATE : WriteRecord.Type.PUT_STATE)
                .build();
    }
}
