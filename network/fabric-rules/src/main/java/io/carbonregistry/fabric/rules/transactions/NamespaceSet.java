package io.carbonregistry.fabric.rules.transactions;

import io.carbonregistry.fabric.rules.Wire;
import java.util.List;
import org.hyperledger.fabric.protos.ledger.rwset.NsReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVRWSet;

/**
 * One chaincode's part of a read-write set.
 *
 * @param name the namespace: the chaincode's name
 * @param open reads, range queries, writes and metadata writes of public state
 * @param collections the hashed reads and writes of its private data collections
 */
public record NamespaceSet(String name, KVRWSet open, List<CollectionSet> collections) {

    /** Keeps no later change. */
    public NamespaceSet {
        collections = List.copyOf(collections);
    }

    static NamespaceSet parse(NsReadWriteSet message) {
        return new NamespaceSet(
                message.getNamespace(),
                Wire.parse(KVRWSet.parser(), message.getRwset(), "read-write set of " + message.getNamespace()),
                message.getCollectionHashedRwsetList().stream()
                        .map(CollectionSet::parse)
                        .toList());
    }

    /** Whether it writes a value or metadata, public or private. */
    public boolean writes() {
        return open.getWritesCount() > 0
                || open.getMetadataWritesCount() > 0
                || collections.stream().anyMatch(CollectionSet::writes);
    }
}
