package io.carbonregistry.fabric.rules.transactions;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.Wire;
import org.hyperledger.fabric.protos.ledger.rwset.CollectionHashedReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.HashedRWSet;

/**
 * The hashes of what was read and is to be written in one private data collection.
 *
 * @param name the collection's name
 * @param hashed reads, writes and metadata writes by the hashes of keys and values
 * @param privateHash the SHA-256 of the private write set itself
 */
public record CollectionSet(String name, HashedRWSet hashed, ByteString privateHash) {

    static CollectionSet parse(CollectionHashedReadWriteSet message) {
        return new CollectionSet(
                message.getCollectionName(),
                Wire.parse(
                        HashedRWSet.parser(),
                        message.getHashedRwset(),
                        "hashed read-write set of " + message.getCollectionName()),
                message.getPvtRwsetHash());
    }

    /** Whether it writes a value or metadata. */
    public boolean writes() {
        return hashed.getHashedWritesCount() > 0 || hashed.getMetadataWritesCount() > 0;
    }
}
