package io.carbonregistry.devledger.state;

import com.google.protobuf.ByteString;
import java.util.Set;

/**
 * A private value that a valid transaction wrote.
 *
 * @param organisations the MSP ids of those whose peers hold it
 */
public record PrivateWrite(Set<String> organisations, PrivateKey key, ByteString value) {
    public PrivateWrite {
        organisations = Set.copyOf(organisations);
    }

    /** Names no value: what is private is told nobody, a log least of all. */
    @Override
    public String toString() {
        return "a write in " + key.namespace() + "/" + key.collection();
    }
}
