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

    /** Where an organisation holds a private value: its MSP id, a zero byte, and the key as if it were public. */
    static byte[] held(String mspId, PrivateKey key) {
        byte[] organisation = mspId.getBytes(StandardCharsets.UTF_8);
        byte[] stored = of(key.open());
        return ByteBuffer.allocate(organisation.length + 1 + stored.length)
                .put(organisation)
                .put(SEPARATOR)
                .put(stored)
                .array();
    }

    /** As {@link #end}, in a collection as an organisation holds it. */
    static byte[] heldEnd(String mspId, PrivateKey end) {
        byte[] stored = held(mspId, end);
        if (end.key().isEmpty()) {
            stored[stored.length - 1] = AFTER_SEPARATOR;
        }
        return stored;
    }

    /** The key that is stored so. */
    static StateKey parse(byte[] stored) {
        ByteString bytes = ByteString.copyFrom(stored);
        int first = indexOfSeparator(stored, 0);
        int second = indexOfSeparator(stored, first + 1);
        return new StateKey(
                bytes.substring(0, first).toStringUtf8(),
                bytes.substring(first + 1, second).toStringUtf8(),
                bytes.substring(second + 1));
    }

    private static int indexOfSeparator(byte[] stored, int from) {
        int at = from;
        while (stored[at] != SEPARATOR) {
            at++;
        }
        return at;
    }

    /** What follows the prefix that all keys of a range share. */
    static String text(int start, byte[] stored) {
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
