package io.carbonregistry.devledger.chaincode;

import static io.carbonregistry.devledger.chaincode.CreatorPermissions.requireRead;
import static io.carbonregistry.devledger.chaincode.CreatorPermissions.requireWrite;

import com.google.protobuf.ByteString;
import io.carbonregistry.devledger.simulation.PrivateSimulation;
import io.carbonregistry.devledger.state.PrivateKey;
import io.carbonregistry.devledger.state.StateView.Entry;
import java.util.Iterator;
import java.util.Map;
import org.hyperledger.fabric.protos.peer.StateMetadata;
import org.jspecify.annotations.Nullable;

/** What single keys are read and written by when a call names a collection. */
final class PrivateCalls {
    private PrivateCalls() {}

    static @Nullable ByteString get(RunningTransaction running, String collection, String key) {
        requireRead(running, collection);
        return privates(running).get(key(running, collection, key));
    }

    static @Nullable ByteString getOfMany(RunningTransaction running, String collection, String key) {
        requireRead(running, collection);
        return privates(running).getOfMany(key(running, collection, key));
    }

    /** A hash is public: whoever may ask the chaincode may have it. */
    static @Nullable ByteString getHash(RunningTransaction running, String collection, String key) {
        return privates(running).getHash(key(running, collection, key));
    }

    static void put(RunningTransaction running, String collection, String key, ByteString value) {
        requireWrite(running, collection);
        privates(running).put(key(running, collection, key), value);
    }

    static void purge(RunningTransaction running, String collection, String key) {
        if (collection.isEmpty()) {
            throw new ChaincodeException("only applicable for private data");
        }
        requireWrite(running, collection);
        privates(running).purge(key(running, collection, key));
    }

    static Map<String, ByteString> getMetadata(RunningTransaction running, String collection, String key) {
        requireRead(running, collection);
        return privates(running).getMetadata(key(running, collection, key));
    }

    static void putMetadata(RunningTransaction running, String collection, String key, StateMetadata metadata) {
        requireWrite(running, collection);
        privates(running)
                .putMetadata(key(running, collection, key), Map.of(metadata.getMetakey(), metadata.getValue()));
    }

    static Iterator<Entry> range(RunningTransaction running, String collection, String start, String end) {
        requireRead(running, collection);
        return privates(running).range(key(running, collection, start), end);
    }

    private static PrivateKey key(RunningTransaction running, String collection, String key) {
        return new PrivateKey(running.namespace(), collection, key);
    }

    private static PrivateSimulation privates(RunningTransaction running) {
        return running.transaction().simulation().privates();
    }
}
