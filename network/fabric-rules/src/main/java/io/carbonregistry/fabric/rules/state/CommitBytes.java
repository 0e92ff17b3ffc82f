package io.carbonregistry.fabric.rules.state;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SortedMap;

/**
 * The deterministic bytes of a block's updates: one protobuf message a key, which names its namespace and collection
 * only where they differ from those before. The configuration, in the empty namespace, is left out.
 */
final class CommitBytes {
    private static final int NAMESPACE = 1;
    private static final int COLLECTION = 2;
    private static final int KEY = 3;
    private static final int IS_DELETE = 4;
    private static final int VALUE = 5;
    private static final int VERSION = 6;
    private static final int WRITES = 1;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private String namespace = "";
    private String collection = "";

    ByteString of(SortedMap<StateKey, Update> updates) {
        try {
            CodedOutputStream out = CodedOutputStream.newInstance(bytes);
            for (Map.Entry<StateKey, Update> update : updates.entrySet()) {
                if (!update.getKey().namespace().isEmpty()) {
                    out.writeBytes(WRITES, write(update.getKey(), update.getValue()));
                }
            }
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory doesn't fail to be written", e);
        }
        return ByteString.copyFrom(bytes.toByteArray());
    }

    private ByteString write(StateKey key, Update update) throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        CodedOutputStream out = CodedOutputStream.newInstance(message);
        if (!key.namespace().equals(namespace)) {
            namespace = key.namespace();
            collection = "";
            out.writeString(NAMESPACE, namespace);
        }
        if (!key.collection().equals(collection)) {
            collection = key.collection();
            out.writeString(COLLECTION, collection);
        }
        if (!key.key().isEmpty()) {
            out.writeBytes(KEY, key.key());
        }
        ByteString value = update.value();
        if (value == null) {
            out.writeBool(IS_DELETE, true);
        } else {
            out.writeBytes(VALUE, value);
        }
        out.writeBytes(VERSION, update.version().sortableBytes());
        out.flush();
        return ByteString.copyFrom(message.toByteArray());
    }
}
