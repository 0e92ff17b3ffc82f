package io.carbonregistry.devledger.state;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.Sha256;
import io.carbonregistry.fabric.rules.state.StateKey;

/** The name of a value in a private data collection. */
public record PrivateKey(String namespace, String collection, String key) {

    /** The key under which everybody keeps the value's hash. */
    public StateKey hashed() {
        return StateKey.hashed(namespace, collection, Sha256.of(ByteString.copyFromUtf8(key)));
    }

    /** The key as if it were public: where an organisation keeps the value itself. */
    StateKey open() {
        return new StateKey(namespace, collection, ByteString.copyFromUtf8(key));
    }
}
