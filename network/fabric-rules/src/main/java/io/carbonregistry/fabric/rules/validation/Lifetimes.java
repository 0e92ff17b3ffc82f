package io.carbonregistry.fabric.rules.validation;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.lifecycle.ChaincodeDefinition;
import io.carbonregistry.fabric.rules.state.CommittedState;
import io.carbonregistry.fabric.rules.state.Expiring;
import io.carbonregistry.fabric.rules.state.StateKey;
import io.carbonregistry.fabric.rules.state.Updates;
import io.carbonregistry.fabric.rules.state.Version;
import java.util.HashMap;
import java.util.Map;
import org.hyperledger.fabric.protos.peer.StaticCollectionConfig;

/** How long private data are kept: as many blocks as their collection says, and no longer. */
final class Lifetimes {
    private final CommittedState committed;
    private final Map<StateKey, Long> blocksToLive = new HashMap<>();

    Lifetimes(CommittedState committed) {
        this.committed = committed;
    }

    /** The block with which a key written now expires; 0 for never. */
    long expiry(StateKey key, long block) {
        long live = key.isPublic() ? 0 : blocksToLive(key.namespace(), key.collection());
        return live == 0 ? 0 : block + live + 1;
    }

    /** Expires what was not written since it was to expire with this block. */
    void expire(long block, Updates updates) {
        for (Expiring expiring : committed.expiring(block)) {
            Version version = committed.version(expiring.key());
            if (version != null && version.block() == expiring.writtenIn() && !updates.contains(expiring.key())) {
                updates.expire(expiring.key(), block);
            }
        }
    }

    private long blocksToLive(String namespace, String collection) {
        return blocksToLive.computeIfAbsent(
                StateKey.hashed(namespace, collection, ByteString.EMPTY),
                unused -> ChaincodeDefinition.find(committed, namespace)
                        .flatMap(definition -> definition.collection(collection))
                        .map(StaticCollectionConfig::getBlockToLive)
                        .orElse(0L));
    }
}
