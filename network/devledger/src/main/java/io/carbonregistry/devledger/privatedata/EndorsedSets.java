package io.carbonregistry.devledger.privatedata;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.hyperledger.fabric.protos.transientstore.TxPvtReadWriteSetWithConfigInfo;

/**
 * Private writes that were endorsed and are in no block yet, by transaction. A transaction may have several, for
 * endorsers may have seen different states; which one counts its hash in the block says.
 */
final class EndorsedSets {
    private final MVMap<byte[], byte[]> sets;

    EndorsedSets(MVMap<byte[], byte[]> sets) {
        this.sets = sets;
    }

    void keep(String transactionId, TxPvtReadWriteSetWithConfigInfo set) {
        ByteString content = set.getPvtRwset().toByteString();
        ByteString key = ByteString.copyFrom(prefix(transactionId)).concat(Sha256.of(content));
        sets.put(key.toByteArray(), set.toByteArray());
    }

    List<WriteSet> of(String transactionId) {
        List<WriteSet> found = new ArrayList<>();
        for (byte[] key : keys(transactionId)) {
            found.addAll(WriteSet.of(PrivateStore.parse(sets.get(key))));
        }
        return found;
    }

    void forget(String transactionId) {
        keys(transactionId).forEach(sets::remove);
    }

    /** Forgets what was endorsed below a height and never ordered. */
    void forgetBelow(long height) {
        List<byte[]> old = new ArrayList<>();
        sets.forEach((key, stored) -> {
            if (PrivateStore.parse(stored).getEndorsedAt() < height) {
                old.add(key);
            }
        });
        old.forEach(sets::remove);
    }

    private List<byte[]> keys(String transactionId) {
        return PrivateStore.keysFrom(sets, prefix(transactionId));
    }

    private static byte[] prefix(String transactionId) {
        return (transactionId + '\0').getBytes(StandardCharsets.UTF_8);
    }
}
