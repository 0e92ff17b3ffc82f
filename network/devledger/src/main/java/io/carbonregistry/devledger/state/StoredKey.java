package io.carbonregistry.devledger.state;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.state.StateKey;
import io.carbonregistry.fabric.rules.state.Version;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Keys as the sorted map holds them: the namespace, a zero byte, the collection, a zero byte, the key. Their order as
 * unsigned bytes is the order in which Fabric's LevelDB state database answers a range.
 */
final class StoredKey {

    private static final byte SEPARATOR = 0;
    private static final byte AFTER_SEPARATOR = 1;
    private static final int VERSION_BYTES = Long.BYTES + Integer.BYTES;

    private StoredKey() {}

    static byte[] of(StateKey key) {
        byte[] namespace = key.namespace().getBytes(StandardCharsets.UTF_8);
        byte[] collection = key.collection().getBytes(StandardCharsets.UTF_8);
        ByteBuffer stored = ByteBuffer.allocate(
                namespace.length + collection.length + 2 + key.key().size());
        stored.put(namespace).put(SEPARATOR).put(collection).put(SEPARATOR);
        key.key().copyTo(stored);
        return stored.array();
    }

    /** The first stored key that a range of public keys does not contain; an empty end means the namespace's rest. */
    static byte[] end(String namespace, String end) {
        byte[] stored = of(StateKey.of(namespace, end));
        if (end.isEmpty()) {
            stored[stored.length - 1] = AFTER_SEPARATOR;
        }
        return stored;
    }

    /** A public key without its namespace. */
    static String text(String namespace, byte[] stored) {
        int start = namespace.getBytes(StandardCharsets.UTF_8).length + 2;
        return ByteString.copyFrom(stored, start, stored.length - start).toStringUtf8();
    }

    /** One writing of a key; the length in front keeps a key from being another's prefix. */
    static byte[] history(StateKey key, Version version) {
        byte[] prefix = historyPrefix(key);
        return ByteBuffer.allocate(prefix.length + VERSION_BYTES)
                .put(prefix)
                .putLong(version.block())
                .putInt((int) version.transaction())
                .array();
    }

    static byte[] historyPrefix(StateKey key) {
        byte[] stored = of(key);
        return ByteBuffer.allocate(Integer.BYTES + stored.length)
                .putInt(stored.length)
                .put(stored)
                .array();
    }

    static Version versionOf(byte[] history) {
        ByteBuffer tail = ByteBuffer.wrap(history, history.length - VERSION_BYTES, VERSION_BYTES);
        return new Version(tail.getLong(), tail.getInt());
    }

    static boolean startsWith(byte[] stored, byte[] prefix) {
        return stored.length >= prefix.length && Arrays.equals(stored, 0, prefix.length, prefix, 0, prefix.length);
    }
}
