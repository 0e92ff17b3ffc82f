package io.carbonregistry.fabric.rules.lifecycle;

import com.google.protobuf.ByteString;
import com.google.protobuf.Message;
import io.carbonregistry.fabric.rules.state.StateKey;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hyperledger.fabric.protos.peer.lifecycle.StateData;
import org.hyperledger.fabric.protos.peer.lifecycle.StateMetadata;

/** What is written to the state when a channel agrees on a chaincode's definition for the first time. */
public final class DefinitionWrites {
    private DefinitionWrites() {}

    /** The values of a definition by their keys in the lifecycle namespace. */
    public static SortedMap<StateKey, ByteString> of(ChaincodeDefinition definition) {
        String name = definition.name();
        SortedMap<StateKey, ByteString> writes = new TreeMap<>();
        writes.put(
                DefinitionKeys.sequence(name),
                StateData.newBuilder().setInt64(definition.sequence()).build().toByteString());
        writes.put(DefinitionKeys.endorsement(name), data(definition.endorsement()));
        writes.put(DefinitionKeys.validation(name), data(definition.validation()));
        writes.put(DefinitionKeys.collections(name), data(definition.collections()));
        writes.put(DefinitionKeys.metadata(name), metadata());
        return writes;
    }

    private static ByteString data(Message message) {
        return StateData.newBuilder().setBytes(message.toByteString()).build().toByteString();
    }

    private static ByteString metadata() {
        return StateMetadata.newBuilder()
                .setDatatype(ChaincodeDefinition.TYPE)
                .addAllFields(List.of(
                        DefinitionKeys.SEQUENCE,
                        DefinitionKeys.ENDORSEMENT,
                        DefinitionKeys.VALIDATION,
                        DefinitionKeys.COLLECTIONS))
                .build()
                .toByteString();
    }
}
