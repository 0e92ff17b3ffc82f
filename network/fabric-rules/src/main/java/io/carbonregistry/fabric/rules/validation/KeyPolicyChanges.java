package io.carbonregistry.fabric.rules.validation;

import io.carbonregistry.fabric.rules.state.StateKey;
import io.carbonregistry.fabric.rules.transactions.CollectionSet;
import io.carbonregistry.fabric.rules.transactions.NamespaceSet;
import java.util.HashSet;
import java.util.Set;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVMetadataWrite;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVMetadataWriteHash;

/**
 * The keys whose metadata an earlier transaction of the block changes, endorsed as it must be. Whoever writes such a
 * key later in the block was endorsed under a policy that may no longer be the key's, and fails, whatever becomes of
 * the earlier transaction.
 */
final class KeyPolicyChanges {
    private final Set<StateKey> changed = new HashSet<>();

    boolean contains(StateKey key) {
        return changed.contains(key);
    }

    /** Notes what a sufficiently endorsed namespace of a transaction changes. */
    void add(NamespaceSet set) {
        for (KVMetadataWrite write : set.open().getMetadataWritesList()) {
            changed.add(StateKey.of(set.name(), write.getKey()));
        }
        for (CollectionSet collection : set.collections()) {
            for (KVMetadataWriteHash write : collection.hashed().getMetadataWritesList()) {
                changed.add(StateKey.hashed(set.name(), collection.name(), write.getKeyHash()));
            }
        }
    }
}
