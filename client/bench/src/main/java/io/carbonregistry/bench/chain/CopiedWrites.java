package io.carbonregistry.bench.chain;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import java.util.List;
import java.util.Locale;
import org.hyperledger.fabric.protos.ledger.rwset.NsReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.TxReadWriteSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVRWSet;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVRead;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVWrite;

/**
 * What copies of a transaction read and write: as many keys and bytes as it, but keys of their own where it wrote. What it only
 * read, copies read too; nobody writes it any more.
 */
final class CopiedWrites {

    /** As many digits as a serial number has in a key. */
    private static final int DIGITS = 16;

    /** More than the act that is copied makes. */
    private static final int MOST_WRITES = 100;

    private final TxReadWriteSet original;

    CopiedWrites(ByteString results) {
        try {
            this.original = TxReadWriteSet.parseFrom(results);
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("a transaction that was committed can be read", e);
        }
    }

    ByteString of(long number) throws InvalidProtocolBufferException {
        TxReadWriteSet.Builder copy = original.toBuilder();
        for (NsReadWriteSet.Builder namespace : copy.getNsRwsetBuilderList()) {
            KVRWSet set = KVRWSet.parseFrom(namespace.getRwset());
            if (set.getWritesCount() > 0) {
                namespace.setRwset(copy(set, number).toByteString());
            }
        }
        return copy.build().toByteString();
    }

    private static KVRWSet copy(KVRWSet set, long number) {
        List<String> written = set.getWritesList().stream().map(KVWrite::getKey).toList();
        KVRWSet.Builder copy = set.toBuilder();
        for (KVRead.Builder read : copy.getReadsBuilderList()) {
            int place = written.indexOf(read.getKey());
            if (place >= 0) {
                read.setKey(key(read.getKey(), number * MOST_WRITES + place)).clearVersion();
            }
        }
        for (int place = 0; place < written.size(); place++) {
            copy.getWritesBuilder(place).setKey(key(written.get(place), number * MOST_WRITES + place));
        }
        return copy.build();
    }

    /** The number in place of the key's last characters. */
    private static String key(String key, long number) {
        String digits = String.format(Locale.ROOT, "%0" + DIGITS + "d", number);
        int kept = Math.max(key.lastIndexOf('/') + 1, key.length() - DIGITS);
        return key.substring(0, kept) + digits.substring(Math.max(0, DIGITS - (key.length() - kept)));
    }
}
