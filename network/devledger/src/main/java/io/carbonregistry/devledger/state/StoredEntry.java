package io.carbonregistry.devledger.state;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnsafeByteOperations;
import io.carbonregistry.fabric.rules.state.StateEntry;
import io.carbonregistry.fabric.rules.state.Version;
import java.nio.ByteBuffer;

/** Entries as the sorted map holds them: the version, the metadata's length, the metadata, the value. */
final class StoredEntry {

    private static final int HEADER = Long.BYTES + Integer.BYTES + Integer.BYTES;

    private StoredEntry() {}

    static byte[] encode(ByteString value, ByteString metadata, Version version) {
        ByteBuffer buffer = ByteBuffer.allocate(HEADER + metadata.size() + value.size());
        buffer.putLong(version.block()).putInt((int) version.transaction()).putInt(metadata.size());
        metadata.copyTo(buffer);
        value.copyTo(buffer);
        return buffer.array();
    }

    static StateEntry decode(byte[] stored) {
        ByteBuffer buffer = ByteBuffer.wrap(stored);
        Version version = new Version(buffer.getLong(), buffer.getInt());
        int metadata = buffer.getInt();
        ByteString bytes = UnsafeByteOperations.unsafeWrap(stored, HEADER, stored.length - HEADER);
        return new StateEntry(bytes.substring(metadata), bytes.substring(0, metadata), version);
    }
}
