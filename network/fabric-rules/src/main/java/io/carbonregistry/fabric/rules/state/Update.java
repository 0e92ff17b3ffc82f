package io.carbonregistry.fabric.rules.state;

import com.google.protobuf.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * What a block does to a key.
 *
 * @param value the value, or in a collection its SHA-256; null when the key is deleted
 * @param metadata a KVMetadataWrite; empty for none
 * @param version the transaction that wrote it
 */
public record Update(@Nullable ByteString value, ByteString metadata, Version version) {

    /** Whether the key is deleted. */
    public boolean isDelete() {
        return value == null;
    }
}
