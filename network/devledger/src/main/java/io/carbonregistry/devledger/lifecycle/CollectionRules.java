package io.carbonregistry.devledger.lifecycle;

import io.carbonregistry.fabric.rules.identities.Principal;
import io.carbonregistry.fabric.rules.lifecycle.ChaincodeDefinition;
import java.util.List;
import java.util.Optional;
import org.hyperledger.fabric.protos.common.MSPPrincipal;
import org.hyperledger.fabric.protos.peer.CollectionConfig;
import org.hyperledger.fabric.protos.peer.StaticCollectionConfig;

/** What a chaincode's collections may be on a channel, and become with a new definition. */
final class CollectionRules {
    private CollectionRules() {}

    /** Requires that all members are organisations of the channel. */
    static void requireKnownMembers(ChaincodeDefinition definition, List<String> mspIds) {
        for (StaticCollectionConfig collection : collections(definition)) {
            for (MSPPrincipal principal :
                    collection.getMemberOrgsPolicy().getSignaturePolicy().getIdentitiesList()) {
                String mspId = Principal.organisation(principal);
                require(
                        mspIds.contains(mspId),
                        "collection-name: " + collection.getName() + " -- collection member '" + mspId
                                + "' is not part of the channel");
            }
        }
    }

    /** Requires that nothing is lost: data of a collection outlive its definition, and so does their term. */
    static void requireKept(ChaincodeDefinition before, ChaincodeDefinition next) {
        for (StaticCollectionConfig collection : collections(before)) {
            Optional<StaticCollectionConfig> kept = next.collection(collection.getName());
            require(
                    kept.isPresent(),
                    "existing collection [" + collection.getName()
                            + "] missing in the proposed collection configuration");
            require(
                    kept.map(StaticCollectionConfig::getBlockToLive)
                            .filter(live -> live == collection.getBlockToLive())
                            .isPresent(),
                    "the BlockToLive in an existing collection [" + collection.getName()
                            + "] modified. Existing value [" + collection.getBlockToLive() + "]");
        }
    }

    private static List<StaticCollectionConfig> collections(ChaincodeDefinition definition) {
        return definition.collections().getConfigList().stream()
                .map(CollectionConfig::getStaticCollectionConfig)
                .toList();
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
