package io.carbonregistry.devledger.privatedata;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import io.carbonregistry.fabric.rules.state.StateKey;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hyperledger.fabric.protos.ledger.rwset.CollectionPvtReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.NsPvtReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.TxPvtReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.TxReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVRWSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVWrite;
import org.hyperledger.fabric.protos.peer.CollectionConfig;
import org.hyperledger.fabric.protos.peer.CollectionConfigPackage;
import org.hyperledger.fabric.protos.peer.StaticCollectionConfig;
import org.hyperledger.fabric.protos.transientstore.TxPvtReadWriteSetWithConfigInfo;

/** One transaction's private writes in one collection, and what the collection was when they were made. */
record WriteSet(String namespace, StaticCollectionConfig collection, ByteString bytes) {

    static List<WriteSet> of(TxPvtReadWriteSetWithConfigInfo stored) {
        return stored.getPvtRwset().getNsPvtRwsetList().stream()
                .flatMap(namespace -> namespace.getCollectionPvtRwsetList().stream()
                        .flatMap(set -> config(stored, namespace.getNamespace(), set.getCollectionName())
                                .map(config -> new WriteSet(namespace.getNamespace(), config, set.getRwset()))))
                .toList();
    }

    private static Stream<StaticCollectionConfig> config(
            TxPvtReadWriteSetWithConfigInfo stored, String namespace, String collection) {
        return stored
                .getCollectionConfigsOrDefault(namespace, CollectionConfigPackage.getDefaultInstance())
                .getConfigList()
                .stream()
                .map(CollectionConfig::getStaticCollectionConfig)
                .filter(config -> config.getName().equals(collection));
    }

    /** The sets as they are stored, in their order. */
    static TxPvtReadWriteSetWithConfigInfo stored(List<WriteSet> sets, long endorsedAt) {
        TxPvtReadWriteSetWithConfigInfo.Builder stored = TxPvtReadWriteSetWithConfigInfo.newBuilder()
                .setEndorsedAt(endorsedAt)
                .setPvtRwset(delivered(sets));
        for (WriteSet set : sets) {
            CollectionConfigPackage known =
                    stored.getCollectionConfigsOrDefault(set.namespace(), CollectionConfigPackage.getDefaultInstance());
            CollectionConfig config = CollectionConfig.newBuilder()
                    .setStaticCollectionConfig(set.collection())
                    .build();
            stored.putCollectionConfigs(
                    set.namespace(), known.toBuilder().addConfig(config).build());
        }
        return stored.build();
    }

    /** The sets as clients get them, in their order. */
    static TxPvtReadWriteSet delivered(List<WriteSet> sets) {
        TxPvtReadWriteSet.Builder all = TxPvtReadWriteSet.newBuilder().setDataModel(TxReadWriteSet.DataModel.KV);
        for (WriteSet set : sets) {
            int last = all.getNsPvtRwsetCount() - 1;
            NsPvtReadWriteSet.Builder namespace =
                    last >= 0 && all.getNsPvtRwset(last).getNamespace().equals(set.namespace())
                            ? all.getNsPvtRwsetBuilder(last)
                            : all.addNsPvtRwsetBuilder().setNamespace(set.namespace());
            namespace.addCollectionPvtRwset(CollectionPvtReadWriteSet.newBuilder()
                    .setCollectionName(set.collection().getName())
                    .setRwset(set.bytes()));
        }
        return all.build();
    }

    boolean isIn(StateKey key) {
        return key.namespace().equals(namespace) && key.collection().equals(collection.getName());
    }

    /** The writes themselves. */
    KVRWSet writes() {
        try {
            return KVRWSet.parseFrom(bytes);
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("a private write set cannot be read", e);
        }
    }

    /** Without the writes of some keys. */
    WriteSet without(Predicate<String> keys) {
        KVRWSet.Builder left = writes().toBuilder();
        List<KVWrite> kept = left.getWritesList().stream()
                .filter(write -> !keys.test(write.getKey()))
                .toList();
        left.clearWrites().addAllWrites(kept);
        return new WriteSet(namespace, collection, left.build().toByteString());
    }

    /** The block with which all of it is forgotten, written in a block; 0 for never. */
    long expiry(long block) {
        return collection.getBlockToLive() == 0 ? 0 : block + collection.getBlockToLive() + 1;
    }

    /** Names no key and no value. */
    @Override
    public String toString() {
        return "writes in " + namespace + "/" + collection.getName();
    }
}
