package io.carbonregistry.client.audit;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import io.carbonregistry.fabric.rules.Sha256;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hyperledger.fabric.protos.ledger.rwset.CollectionPvtReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.NsPvtReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.TxPvtReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVRWSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVWriteHash;

/**
 * One write in a private data collection, as it was given.
 *
 * @param collection the collection's name
 * @param key the key itself
 * @param value the value; empty where it is deleted
 */
record PrivateWrite(String collection, String key, byte[] value) {

    /** Those of a transaction; none of what is no write set, which the comparison of hashes tells. */
    static Stream<PrivateWrite> in(TxPvtReadWriteSet sets) {
        return sets.getNsPvtRwsetList().stream()
                .map(NsPvtReadWriteSet::getCollectionPvtRwsetList)
                .flatMap(collections -> collections.stream().flatMap(PrivateWrite::in));
    }

    /** The hashes of writes; an empty value deletes. */
    static Set<KVWriteHash> hashes(SortedMap<String, byte[]> writes) {
        return writes.entrySet().stream()
                .map(write -> hash(write.getKey(), write.getValue()))
                .collect(Collectors.toSet());
    }

    private static KVWriteHash hash(String key, byte[] value) {
        KVWriteHash.Builder hash = KVWriteHash.newBuilder().setKeyHash(Sha256.of(ByteString.copyFromUtf8(key)));
        return value.length == 0
                ? hash.setIsDelete(true).build()
                : hash.setValueHash(Sha256.of(ByteString.copyFrom(value))).build();
    }

    private static Stream<PrivateWrite> in(CollectionPvtReadWriteSet set) {
        try {
            return KVRWSet.parseFrom(set.getRwset()).getWritesList().stream()
                    .map(write -> new PrivateWrite(
                            set.getCollectionName(),
                            write.getKey(),
                            write.getValue().toByteArray()));
        } catch (InvalidProtocolBufferException e) {
            return Stream.empty();
        }
    }
}
