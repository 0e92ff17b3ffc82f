package io.carbonregistry.client.audit;

import com.google.protobuf.ByteString;
import java.io.IOException;
import java.util.function.UnaryOperator;
import org.hyperledger.fabric.protos.ledger.rwset.TxPvtReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVRWSet;

/** Private write sets that were changed after they were given. */
final class PrivateSets {

    private PrivateSets() {}

    /** With another text in all values. */
    static TxPvtReadWriteSet changed(TxPvtReadWriteSet set, String before, String after) {
        return changed(set, value -> value.replace(before, after));
    }

    /** With every value changed. */
    static TxPvtReadWriteSet changed(TxPvtReadWriteSet set, UnaryOperator<String> change) {
        return with(set, writes -> {
            KVRWSet.Builder changed = writes.toBuilder();
            changed.getWritesBuilderList()
                    .forEach(write -> write.setValue(ByteString.copyFromUtf8(
                            change.apply(write.getValue().toStringUtf8()))));
            return changed.build();
        });
    }

    /** With other writes in each collection. */
    static TxPvtReadWriteSet with(TxPvtReadWriteSet set, UnaryOperator<KVRWSet> change) {
        TxPvtReadWriteSet.Builder changed = set.toBuilder();
        changed.getNsPvtRwsetBuilder(0).getCollectionPvtRwsetBuilderList().forEach(collection -> {
            try {
                collection.setRwset(
                        change.apply(KVRWSet.parseFrom(collection.getRwset())).toByteString());
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        return changed.build();
    }
}
