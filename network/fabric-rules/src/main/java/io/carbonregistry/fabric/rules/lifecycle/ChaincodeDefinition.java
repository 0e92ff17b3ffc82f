package io.carbonregistry.fabric.rules.lifecycle;

import com.google.protobuf.ByteString;
import com.google.protobuf.Parser;
import io.carbonregistry.fabric.rules.MalformedException;
import io.carbonregistry.fabric.rules.Wire;
import io.carbonregistry.fabric.rules.state.CommittedState;
import io.carbonregistry.fabric.rules.state.StateEntry;
import io.carbonregistry.fabric.rules.state.StateKey;
import java.util.List;
import java.util.Optional;
import org.hyperledger.fabric.protos.peer.CollectionConfigPackage;
import org.hyperledger.fabric.protos.peer.StaticCollectionConfig;
import org.hyperledger.fabric.protos.peer.lifecycle.ChaincodeEndorsementInfo;
import org.hyperledger.fabric.protos.peer.lifecycle.ChaincodeValidationInfo;
import org.hyperledger.fabric.protos.peer.lifecycle.StateData;
import org.hyperledger.fabric.protos.peer.lifecycle.StateMetadata;

/**
 * A chaincode as the channel has agreed on it, in the public state of the lifecycle namespace.
 *
 * @param name the chaincode's name
 * @param sequence how often it was defined, from 1
 * @param endorsement version, endorsement plugin, whether it must be initialised
 * @param validation validation plugin and endorsement policy
 * @param collections its private data collections
 */
public record ChaincodeDefinition(
        String name,
        long sequence,
        ChaincodeEndorsementInfo endorsement,
        ChaincodeValidationInfo validation,
        CollectionConfigPackage collections) {

    /** The namespace of definitions. */
    public static final String NAMESPACE = "_lifecycle";

    static final String TYPE = "ChaincodeDefinition";

    /**
     * The definition of a chaincode; empty when the channel has none.
     *
     * @throws MalformedException when the state says something else than definitions do
     */
    public static Optional<ChaincodeDefinition> find(CommittedState state, String name) {
        StateEntry metadata = state.get(DefinitionKeys.metadata(name));
        if (metadata == null) {
            return Optional.empty();
        }
        String type = Wire.parse(StateMetadata.parser(), metadata.value(), "definition")
                .getDatatype();
        if (!type.equals(TYPE)) {
            throw new MalformedException(name + " is defined as something else than a chaincode: " + type);
        }
        return Optional.of(new ChaincodeDefinition(
                name,
                field(state, DefinitionKeys.sequence(name)).getInt64(),
                message(state, DefinitionKeys.endorsement(name), ChaincodeEndorsementInfo.parser()),
                message(state, DefinitionKeys.validation(name), ChaincodeValidationInfo.parser()),
                message(state, DefinitionKeys.collections(name), CollectionConfigPackage.parser())));
    }

    /** The keys of all parts of a chaincode's definition, in the order of the keys. */
    public static List<StateKey> keys(String name) {
        return List.of(
                DefinitionKeys.collections(name),
                DefinitionKeys.endorsement(name),
                DefinitionKeys.sequence(name),
                DefinitionKeys.validation(name),
                DefinitionKeys.metadata(name));
    }

    /** The collection of this name among those that the definition lists. */
    public Optional<StaticCollectionConfig> collection(String collection) {
        return collections.getConfigList().stream()
                .map(config -> config.getStaticCollectionConfig())
                .filter(config -> config.getName().equals(collection) && !collection.isEmpty())
                .findFirst();
    }

    /** The collection of this name, the implicit one of an organisation included. */
    public Optional<StaticCollectionConfig> anyCollection(String collection) {
        return ImplicitCollection.mspId(collection)
                .map(mspId -> ImplicitCollection.of(mspId, 0))
                .or(() -> collection(collection));
    }

    private static <T> T message(CommittedState state, StateKey key, Parser<T> parser) {
        return Wire.parse(parser, field(state, key).getBytes(), key.text());
    }

    private static StateData field(CommittedState state, StateKey key) {
        StateEntry entry = state.get(key);
        ByteString value = entry == null ? ByteString.EMPTY : entry.value();
        return Wire.parse(StateData.parser(), value, key.text());
    }
}
