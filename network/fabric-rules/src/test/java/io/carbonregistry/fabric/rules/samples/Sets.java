package io.carbonregistry.fabric.rules.samples;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.state.Version;
import java.util.ArrayList;
import java.util.List;
import org.hyperledger.fabric.protos.ledger.rwset.CollectionHashedReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.NsReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.TxReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.HashedRWSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVMetadataEntry;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVMetadataWrite;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVRWSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVRead;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVReadHash;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVWrite;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVWriteHash;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.RangeQueryInfo;

/** Read and write sets of one namespace, in the making. */
public final class Sets {
    private final String namespace;
    private final KVRWSet.Builder open = KVRWSet.newBuilder();
    private final List<CollectionHashedReadWriteSet> collections = new ArrayList<>();

    private Sets(String namespace) {
        this.namespace = namespace;
    }

    /** Sets of a namespace. */
    public static Sets in(String namespace) {
        return new Sets(namespace);
    }

    /** Writes a value; an empty one deletes. */
    public Sets write(String key, String value) {
        open.addWrites(KVWrite.newBuilder()
                .setKey(key)
                .setValue(ByteString.copyFromUtf8(value))
                .setIsDelete(value.isEmpty()));
        return this;
    }

    /** Gives a key a policy of its own. */
    public Sets guard(String key, ByteString policy) {
        open.addMetadataWrites(KVMetadataWrite.newBuilder()
                .setKey(key)
                .addEntries(KVMetadataEntry.newBuilder()
                        .setName("VALIDATION_PARAMETER")
                        .setValue(policy)));
        return this;
    }

    /** Reads a key that wasn't there. */
    public Sets readNothing(String key) {
        open.addReads(KVRead.newBuilder().setKey(key));
        return this;
    }

    /** Reads a key. */
    public Sets read(String key, Version version) {
        open.addReads(KVRead.newBuilder().setKey(key).setVersion(version.message()));
        return this;
    }

    /** Reads a range. */
    public Sets range(RangeQueryInfo query) {
        open.addRangeQueriesInfo(query);
        return this;
    }

    /** Writes a private value. */
    public Sets writePrivate(String collection, String keyHash, String valueHash) {
        return collection(
                collection,
                HashedRWSet.newBuilder()
                        .addHashedWrites(KVWriteHash.newBuilder()
                                .setKeyHash(ByteString.copyFromUtf8(keyHash))
                                .setValueHash(ByteString.copyFromUtf8(valueHash)))
                        .build());
    }

    /** Reads a private value that wasn't there. */
    public Sets readNothingPrivate(String collection, String keyHash) {
        return collection(
                collection,
                HashedRWSet.newBuilder()
                        .addHashedReads(KVReadHash.newBuilder().setKeyHash(ByteString.copyFromUtf8(keyHash)))
                        .build());
    }

    /** The sets of several namespaces. */
    public static TxReadWriteSet of(Sets... all) {
        TxReadWriteSet.Builder sets = TxReadWriteSet.newBuilder();
        for (Sets each : all) {
            sets.addNsRwset(NsReadWriteSet.newBuilder()
                    .setNamespace(each.namespace)
                    .setRwset(each.open.build().toByteString())
                    .addAllCollectionHashedRwset(each.collections));
        }
        return sets.build();
    }

    private Sets collection(String name, HashedRWSet set) {
        collections.add(CollectionHashedReadWriteSet.newBuilder()
                .setCollectionName(name)
                .setHashedRwset(set.toByteString())
                .build());
        return this;
    }
}
