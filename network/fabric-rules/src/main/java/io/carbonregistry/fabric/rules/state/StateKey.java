package io.carbonregistry.fabric.rules.state;

import com.google.protobuf.ByteString;
import java.util.Comparator;

/**
 * The name of a value: public, or the hash of a private one.
 *
 * @param namespace the chaincode whose state it is
 * @param collection the private data collection; empty for public state
 * @param key the key in UTF-8, or in a collection the key's SHA-256
 */
public record StateKey(String namespace, String collection, ByteString key) implements Comparable<StateKey> {
    private static final Comparator<StateKey> ORDER = Comparator.comparing(StateKey::namespace)
            .thenComparing(StateKey::collection)
            .thenComparing(StateKey::key, ByteString.unsignedLexicographicalComparator());

    /** A key of public state. */
    public static StateKey of(String namespace, String key) {
        return new StateKey(namespace, "", ByteString.copyFromUtf8(key));
    }

    /** A key of the hashed state of a collection. */
    public static StateKey hashed(String namespace, String collection, ByteString keyHash) {
        return new StateKey(namespace, collection, keyHash);
    }

    /** Whether it names public state. */
    public boolean isPublic() {
        return collection.isEmpty();
    }

    /** The key of public state as text. */
    public String text() {
        return key.toStringUtf8();
    }

    /** Namespaces, then collections, then keys by their bytes, as Fabric orders keys (UTF-16 order would differ). */
    @Override
    public int compareTo(StateKey other) {
        return ORDER.compare(this, other);
    }
}
