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
        refuseCollection(call.getCollection());
        return orEmpty(simulation(running).get(running.namespace(), call.getKey()));
    }

    static ByteString getMultiple(ByteString payload, RunningTransaction running)
            throws InvalidProtocolBufferException {
        GetStateMultiple call = GetStateMultiple.parseFrom(payload);
        refuseCollection(call.getCollection());
        GetStateMultipleResult.Builder result = GetStateMultipleResult.newBuilder();
        for (String key : call.getKeysList()) {
            result.addValues(orEmpty(simulation(running).get(running.namespace(), key)));
        }
        return result.build().toByteString();
    }

    static ByteString put(ByteString payload, RunningTransaction running) throws InvalidProtocolBufferException {
        PutState call = PutState.parseFrom(payload);
        refuseCollection(call.getCollection());
        simulation(running).put(running.namespace(), call.getKey(), call.getValue());
        return ByteString.EMPTY;
    }

    static ByteString delete(ByteString payload, RunningTransaction running) throws InvalidProtocolBufferException {
        DelState call = DelState.parseFrom(payload);
        refuseCollection(call.getCollection());
        simulation(running).put(running.namespace(), call.getKey(), ByteString.EMPTY);
        return ByteString.EMPTY;
    }

    static ByteString getMetadata(ByteString payload, RunningTransaction running)
            throws InvalidProtocolBufferException {
        GetStateMetadata call = GetStateMetadata.parseFrom(payload);
        refuseCollection(call.getCollection());
        StateMetadataResult.Builder result = StateMetadataResult.newBuilder();
        simulation(running)
                .getMetadata(running.namespace(), call.getKey())
                .forEach((name, value) -> result.addEntries(
                        StateMetadata.newBuilder().setMetakey(name).setValue(value)));
        return result.build().toByteString();
    }

    static ByteString putMetadata(ByteString payload, RunningTransaction running)
            throws InvalidProtocolBufferException {
        PutStateMetadata call = PutStateMetadata.parseFrom(payload);
        refuseCollection(call.getCollection());
        putMetadata(running, call.getKey(), call.getMetadata());
        return ByteString.EMPTY;
    }

    static ByteString writeBatch(ByteString payload, RunningTransaction running) throws InvalidProtocolBufferException {
        for (WriteRecord record : WriteBatchState.parseFrom(payload).getRecList()) {
            write(record, running);
        }
        return ByteString.EMPTY;
    }

    private static void write(WriteRecord record, RunningTransaction running) {
        refuseCollection(record.getCollection());
        switch (record.getType()) {
            case PUT_STATE -> simulation(running).put(running.namespace(), record.getKey(), record.getValue());
            case DEL_STATE -> simulation(running).put(running.namespace(), record.getKey(), ByteString.EMPTY);
            case PUT_STATE_METADATA -> putMetadata(running, record.getKey(), record.getMetadata());
            case PURGE_PRIVATE_DATA -> throw new ChaincodeException("only applicable for private data");
            default -> throw new ChaincodeException("unknown operation type");
        }
    }

    private static void putMetadata(RunningTransaction running, String key, StateMetadata metadata) {
        Map<String, ByteString> entries = Map.of(metadata.getMetakey(), metadata.getValue());
        simulation(running).putMetadata(running.namespace(), key, entries);
    }

    static void refuseCollection(String collection) {
        if (!collection.isEmpty()) {
            throw new ChaincodeException("this ledger keeps no private data: collection " + collection);
        }
    }

    private static Simulation simulation(RunningTransaction running) {
        return running.transaction().simulation();
    }

    private static ByteString orEmpty(@org.jspecify.annotations.Nullable ByteString value) {
        return value == null ? ByteString.EMPTY : value;
    }
}
