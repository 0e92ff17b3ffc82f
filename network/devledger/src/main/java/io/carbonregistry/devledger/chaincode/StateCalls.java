package io.carbonregistry.devledger.chaincode;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import io.carbonregistry.devledger.simulation.Simulation;
import java.util.Map;
import org.hyperledger.fabric.protos.peer.DelState;
import org.hyperledger.fabric.protos.peer.GetState;
import org.hyperledger.fabric.protos.peer.GetStateMetadata;
import org.hyperledger.fabric.protos.peer.GetStateMultiple;
import org.hyperledger.fabric.protos.peer.GetStateMultipleResult;
import org.hyperledger.fabric.protos.peer.PutState;
import org.hyperledger.fabric.protos.peer.PutStateMetadata;
import org.hyperledger.fabric.protos.peer.StateMetadata;
import org.hyperledger.fabric.protos.peer.StateMetadataResult;
import org.hyperledger.fabric.protos.peer.WriteBatchState;
import org.hyperledger.fabric.protos.peer.WriteRecord;

/** Answers the calls that read or write single keys, alone or in batches. */
final class StateCalls {

    private StateCalls() {}

    static ByteString get(ByteString payload, RunningTransaction running) throws InvalidProtocolBufferException {
        GetState call = GetState.parseFrom(payload);
        return orEmpty(
                call.getCollection().isEmpty()
                        ? simulation(running).get(running.namespace(), call.getKey())
                        : PrivateCalls.get(running, call.getCollection(), call.getKey()));
    }

    static ByteString getMultiple(ByteString payload, RunningTransaction running)
            throws InvalidProtocolBufferException {
        GetStateMultiple call = GetStateMultiple.parseFrom(payload);
        GetStateMultipleResult.Builder result = GetStateMultipleResult.newBuilder();
        for (String key : call.getKeysList()) {
            result.addValues(orEmpty(
                    call.getCollection().isEmpty()
                            ? simulation(running).get(running.namespace(), key)
                            : PrivateCalls.getOfMany(running, call.getCollection(), key)));
        }
        return result.build().toByteString();
    }

    static ByteString getPrivateHash(ByteString payload, RunningTransaction running)
            throws InvalidProtocolBufferException {
        GetState call = GetState.parseFrom(payload);
        return orEmpty(PrivateCalls.getHash(running, call.getCollection(), call.getKey()));
    }

    static ByteString put(ByteString payload, RunningTransaction running) throws InvalidProtocolBufferException {
        PutState call = PutState.parseFrom(payload);
        put(running, call.getCollection(), call.getKey(), call.getValue());
        return ByteString.EMPTY;
    }

    static ByteString delete(ByteString payload, RunningTransaction running) throws InvalidProtocolBufferException {
        DelState call = DelState.parseFrom(payload);
        put(running, call.getCollection(), call.getKey(), ByteString.EMPTY);
        return ByteString.EMPTY;
    }

    static ByteString purge(ByteString payload, RunningTransaction running) throws InvalidProtocolBufferException {
        DelState call = DelState.parseFrom(payload);
        PrivateCalls.purge(running, call.getCollection(), call.getKey());
        return ByteString.EMPTY;
    }

    static ByteString getMetadata(ByteString payload, RunningTransaction running)
            throws InvalidProtocolBufferException {
        GetStateMetadata call = GetStateMetadata.parseFrom(payload);
        StateMetadataResult.Builder result = StateMetadataResult.newBuilder();
        Map<String, ByteString> metadata = call.getCollection().isEmpty()
                ? simulation(running).getMetadata(running.namespace(), call.getKey())
                : PrivateCalls.getMetadata(running, call.getCollection(), call.getKey());
        metadata.forEach((name, value) ->
                result.addEntries(StateMetadata.newBuilder().setMetakey(name).setValue(value)));
        return result.build().toByteString();
    }

    static ByteString putMetadata(ByteString payload, RunningTransaction running)
            throws InvalidProtocolBufferException {
        PutStateMetadata call = PutStateMetadata.parseFrom(payload);
        putMetadata(running, call.getCollection(), call.getKey(), call.getMetadata());
        return ByteString.EMPTY;
    }

    static ByteString writeBatch(ByteString payload, RunningTransaction running) throws InvalidProtocolBufferException {
        for (WriteRecord record : WriteBatchState.parseFrom(payload).getRecList()) {
            write(record, record.getCollection(), running);
        }
        return ByteString.EMPTY;
    }

    private static void write(WriteRecord record, String collection, RunningTransaction running) {
        switch (record.getType()) {
            case PUT_STATE -> put(running, collection, record.getKey(), record.getValue());
            case DEL_STATE -> put(running, collection, record.getKey(), ByteString.EMPTY);
            case PUT_STATE_METADATA -> putMetadata(running, collection, record.getKey(), record.getMetadata());
            case PURGE_PRIVATE_DATA -> PrivateCalls.purge(running, collection, record.getKey());
            default -> throw new ChaincodeException("unknown operation type");
        }
    }

    private static void put(RunningTransaction running, String collection, String key, ByteString value) {
        if (collection.isEmpty()) {
            simulation(running).put(running.namespace(), key, value);
        } else {
            PrivateCalls.put(running, collection, key, value);
        }
    }

    private static void putMetadata(RunningTransaction running, String collection, String key, StateMetadata metadata) {
        if (collection.isEmpty()) {
            Map<String, ByteString> entries = Map.of(metadata.getMetakey(), metadata.getValue());
            simulation(running).putMetadata(running.namespace(), key, entries);
        } else {
            PrivateCalls.putMetadata(running, collection, key, metadata);
        }
    }

    private static Simulation simulation(RunningTransaction running) {
        return running.transaction().simulation();
    }

    private static ByteString orEmpty(@org.jspecify.annotations.Nullable ByteString value) {
        return value == null ? ByteString.EMPTY : value;
    }
}
