package io.carbonregistry.fabric.rules.state;

import com.google.protobuf.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * What a block does to a key.
 *
 * @param value the value, or in a collection its SHA-256; null when the key is deleted
 * @param metadata a KVMetadataWrite; empty for none
 * @param version the transaction that wrote it
 * @param expiry the block with which it is forgotten unless it is written anew; 0 for never
 */
public record Update(@Nullable ByteString value, ByteString metadata, Version version, long expiry) {
    /** An update that does not expire. */
    public Update(@Nullable ByteString value, ByteString metadata, Version version) {
        this(value, metadata, version, 0);
    }

    /** Whether the key is deleted. */
    public boolean isDelete() {
        return value == null;
    }
}
