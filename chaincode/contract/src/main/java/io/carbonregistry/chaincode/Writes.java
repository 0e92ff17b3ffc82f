package io.carbonregistry.chaincode;

import static org.hyperledger.fabric.protos.peer.ChaincodeMessage.Type.DEL_STATE;
import static org.hyperledger.fabric.protos.peer.ChaincodeMessage.Type.PUT_STATE;
import static org.hyperledger.fabric.protos.peer.ChaincodeMessage.Type.WRITE_BATCH_STATE;

import com.google.protobuf.ByteString;
import io.carbonregistry.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.hyperledger.fabric.protos.peer.DelState;
import org.hyperledger.fabric.protos.peer.PutState;
import org.hyperledger.fabric.protos.peer.WriteBatchState;
import org.hyperledger.fabric.protos.peer.WriteRecord;

/** What one transaction writes, in batches as large as the peer takes. A batch of one is a plain call. */
final class Writes {

    /** The collection that is none. */
    private static final String PUBLIC = "";

    private final List<WriteRecord> records;

    /** What a granted act writes: to public state first, and then to each private data collection. */
    Writes(Outcome.Granted granted) {
        List<WriteRecord> all = new ArrayList<>();
        granted.writes().forEach((key, value) -> all.add(record(PUBLIC, key, value)));
        granted.confided()
                .forEach((collection, writes) ->
                        writes.forEach((key, value) -> all.add(record(collection.wireName(), key, value))));
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
        if (one.getType() == WriteRecord.Type.DEL_STATE) {
            DelState delete = DelState.newBuilder()
                    .setCollection(one.getCollection())
                    .setKey(one.getKey())
                    .build();
            transaction.call(DEL_STATE, delete);
        } else {
            PutState put = PutState.newBuilder()
                    .setCollection(one.getCollection())
                    .setKey(one.getKey())
                    .setValue(one.getValue())
                    .build();
            transaction.call(PUT_STATE, put);
        }
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
