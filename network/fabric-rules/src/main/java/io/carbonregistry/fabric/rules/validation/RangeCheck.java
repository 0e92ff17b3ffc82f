package io.carbonregistry.fabric.rules.validation;

import io.carbonregistry.fabric.rules.state.KeyVersion;
import io.carbonregistry.fabric.rules.state.Version;
import java.util.Iterator;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVRead;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.RangeQueryInfo;

/** Whether a range still holds what the endorsers read in it: a key more, less or newer is a phantom. */
final class RangeCheck {
    private RangeCheck() {}

    static boolean isUnchanged(RangeQueryInfo query, Iterator<KeyVersion> range) {
        return query.hasReadsMerkleHashes()
                ? new MerkleReads(query.getReadsMerkleHashes().getMaxDegree())
                        .summary(range)
                        .map(query.getReadsMerkleHashes()::equals)
                        .orElse(false)
                : isSame(query, range);
    }

    private static boolean isSame(RangeQueryInfo query, Iterator<KeyVersion> range) {
        for (KVRead read : query.getRawReads().getKvReadsList()) {
            if (!range.hasNext()) {
                return false;
            }
            KeyVersion found = range.next();
            if (!found.key().equals(read.getKey()) || !found.version().equals(Version.of(read.getVersion()))) {
                return false;
            }
        }
        return !range.hasNext();
    }
}
