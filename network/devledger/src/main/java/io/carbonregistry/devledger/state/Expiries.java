package io.carbonregistry.devledger.state;

import io.carbonregistry.fabric.rules.state.Expiring;
import io.carbonregistry.fabric.rules.state.Updates;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;

/** With which block hashed keys are to expire: the block's number and the stored key lead to the block that wrote it. */
final class Expiries {
    private Expiries() {}

    /** Enters what a block's writes are to expire with, and clears what was to expire with the block itself. */
    static void apply(MVMap<byte[], byte[]> expiries, Updates updates, long block) {
        updates.forEach((key, update) -> {
            if (update.expiry() > 0) {
                expiries.put(
                        at(update.expiry(), StoredKey.of(key)),
                        at(update.version().block(), new byte[0]));
            }
        });
        for (byte[] first = expiries.firstKey();
                first != null && blockOf(first) <= block;
                first = expiries.firstKey()) {
            expiries.remove(first);
        }
    }

    static byte[] from(long block) {
        return at(block, new byte[0]);
    }

    static List<Expiring> of(long block, Cursor<byte[], byte[]> cursor) {
        List<Expiring> found = new ArrayList<>();
        while (cursor.hasNext() && blockOf(cursor.next()) == block) {
            byte[] stored = cursor.getKey();
            byte[] key = new byte[stored.length - Long.BYTES];
            ByteBuffer.wrap(stored, Long.BYTES, key.length).get(key);
            found.add(new Expiring(StoredKey.parse(key), blockOf(cursor.getValue())));
        }
        return found;
    }

    private static byte[] at(long block, byte[] key) {
        return ByteBuffer.allocate(Long.BYTES + key.length)
                .putLong(block)
                .put(key)
                .array();
    }

    private static long blockOf(byte[] stored) {
        return ByteBuffer.wrap(stored).getLong();
    }
}
