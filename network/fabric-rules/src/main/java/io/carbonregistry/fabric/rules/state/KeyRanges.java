package io.carbonregistry.fabric.rules.state;

import com.google.protobuf.ByteString;

/** Bounds of ranges over state keys. */
final class KeyRanges {
    private KeyRanges() {}

    /** The key before which a range ends; when it is unbounded, the first possible key of the first collection. */
    static StateKey end(String namespace, String end) {
        return end.isEmpty() ? new StateKey(namespace, "\0", ByteString.EMPTY) : StateKey.of(namespace, end);
    }
}
