package io.carbonregistry.client.replay;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hyperledger.fabric.protos.ledger.rwset.TxPvtReadWriteSet;

/**
 * What came with a block and stands in none: the private data that it holds hashes of, as far as whoever asked may have them.
 *
 * @param number the block's
 * @param sets private write sets by their transactions' places in the block
 */
public record PrivateBlock(long number, SortedMap<Long, TxPvtReadWriteSet> sets) {

    public PrivateBlock {
        sets = Collections.unmodifiableSortedMap(new TreeMap<>(sets));
    }

    /** Those of one chaincode alone. */
    PrivateBlock of(String chaincode) {
        SortedMap<Long, TxPvtReadWriteSet> own = new TreeMap<>();
        sets.forEach((transaction, set) -> {
            TxPvtReadWriteSet.Builder kept = set.toBuilder().clearNsPvtRwset();
            set.getNsPvtRwsetList().stream()
                    .filter(namespace -> namespace.getNamespace().equals(chaincode))
                    .forEach(kept::addNsPvtRwset);
            if (kept.getNsPvtRwsetCount() > 0) {
                own.put(transaction, kept.build());
            }
        });
        return new PrivateBlock(number, own);
    }
}
