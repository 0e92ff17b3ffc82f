package io.carbonregistry.devledger;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.hyperledger.fabric.protos.ledger.rwset.CollectionHashedReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.NsReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.TxReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.HashedRWSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVRWSet;

/** Tells a read and write set in the words of the transcripts: without versions, and of hashes the beginning. */
final class Touches {
    private static final int SHOWN = 4;

    private final List<String> words = new ArrayList<>();

    private Touches() {}

    static String of(ByteString results) throws InvalidProtocolBufferException {
        Touches touches = new Touches();
        for (NsReadWriteSet namespace : TxReadWriteSet.parseFrom(results).getNsRwsetList()) {
            touches.words.add(namespace.getNamespace());
            touches.open(KVRWSet.parseFrom(namespace.getRwset()));
            for (CollectionHashedReadWriteSet collection : namespace.getCollectionHashedRwsetList()) {
                touches.words.add("in " + collection.getCollectionName());
                touches.hashed(HashedRWSet.parseFrom(collection.getHashedRwset()));
                touches.words.add("sum " + hex(collection.getPvtRwsetHash()));
            }
        }
        return String.join("; ", touches.words);
    }

    private void open(KVRWSet set) {
        set.getReadsList().forEach(read -> words.add("read " + read.getKey() + (read.hasVersion() ? "+" : "-")));
        set.getWritesList().forEach(write -> words.add("write " + write.getKey() + " " + write.getIsDelete()));
        set.getMetadataWritesList().forEach(write -> words.add("metadata " + write.getKey()));
    }

    private void hashed(HashedRWSet set) {
        set.getHashedReadsList()
                .forEach(read -> words.add("read " + hex(read.getKeyHash()) + (read.hasVersion() ? "+" : "-")));
        set.getHashedWritesList()
                .forEach(write -> words.add("write " + hex(write.getKeyHash()) + " " + hex(write.getValueHash()) + " "
                        + write.getIsDelete() + " " + write.getIsPurge()));
        set.getMetadataWritesList().forEach(write -> words.add("metadata " + hex(write.getKeyHash())));
    }

    private static String hex(ByteString hash) {
        return HexFormat.of()
                .formatHex(hash.substring(0, Math.min(SHOWN, hash.size())).toByteArray());
    }
}
