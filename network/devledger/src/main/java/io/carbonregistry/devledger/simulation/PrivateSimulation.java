package io.carbonregistry.devledger.simulation;

import com.google.protobuf.ByteString;
import io.carbonregistry.devledger.state.PrivateKey;
import io.carbonregistry.devledger.state.StateView.Entry;
import io.carbonregistry.fabric.rules.lifecycle.ChaincodeDefinition;
import io.carbonregistry.fabric.rules.lifecycle.ImplicitCollection;
import io.carbonregistry.fabric.rules.state.StateEntry;
import io.carbonregistry.fabric.rules.state.Version;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hyperledger.fabric.protos.peer.StaticCollectionConfig;
import org.jspecify.annotations.Nullable;

/** A transaction's reads and writes of private data: values as one organisation holds them, hashes as all do. */
public final class PrivateSimulation {
    /** Peers send what is of their own organisation to one more of its peers. */
    private static final int OWN_COPIES = 1;

    private final Simulation simulation;
    private final Organisation organisation;
    private final Map<String, Map<String, Optional<StaticCollectionConfig>>> collections = new HashMap<>();

    PrivateSimulation(Simulation simulation, Organisation organisation) {
        this.simulation = simulation;
        this.organisation = organisation;
    }

    /**
     * The value of a key as this organisation holds it, or null.
     *
     * @throws SimulationException when there is a value and the organisation does not hold it
     */
    public @Nullable ByteString get(PrivateKey key) {
        requireCollection(key);
        StateEntry held = simulation.state().held(organisation.mspId(), key);
        Version version = held == null ? null : held.version();
        Version hashed = simulation.state().version(key.hashed());
        if (!Objects.equals(version, hashed)) {
            throw new SimulationException("private data matching public hash version is not available. Public hash"
                    + " version = " + text(hashed) + ", Private data version = " + text(version));
        }
        return recorded(key, held);
    }

    /** As {@link #get}, but a value that the organisation does not hold is taken for none: so Fabric answers batches. */
    public @Nullable ByteString getOfMany(PrivateKey key) {
        requireCollection(key);
        return recorded(key, simulation.state().held(organisation.mspId(), key));
    }

    /** The hash of a key's value, or null. */
    public @Nullable ByteString getHash(PrivateKey key) {
        StateEntry found = readHashed(key);
        return found == null ? null : found.value();
    }

    /** The metadata of a key by name; it counts as a read of the key. */
    public Map<String, ByteString> getMetadata(PrivateKey key) {
        StateEntry found = readHashed(key);
        return found == null ? Map.of() : Simulation.metadataOf(found);
    }

    /** Writes a value; an empty one deletes the key. */
    public void put(PrivateKey key, ByteString value) {
        requireCollection(key);
        simulation.checkWrite();
        set(key).write(key.key(), value, false);
        simulation.noticePolicy(key.hashed());
    }

    /** Deletes a key, its values of the past included. */
    public void purge(PrivateKey key) {
        requireCollection(key);
        simulation.checkWrite();
        set(key).write(key.key(), ByteString.EMPTY, true);
        simulation.noticePolicy(key.hashed());
    }

    /** Replaces all metadata of a key. */
    public void putMetadata(PrivateKey key, Map<String, ByteString> entries) {
        requireCollection(key);
        simulation.checkWrite();
        set(key).writeMetadata(key.key(), entries);
        simulation.noticePolicy(key.hashed());
    }

    /** What the organisation holds from a key up to but without another; it leaves no trace, so it goes with no write. */
    public Iterator<Entry> range(PrivateKey start, String end) {
        simulation.checkPrivateQuery();
        requireCollection(start);
        return simulation.state().held(organisation.mspId(), start, end);
    }

    /** A collection's configuration; looking for it is a read of the chaincode's definition. It stays what it was as of the block. */
    public Optional<StaticCollectionConfig> collection(String namespace, String name) {
        return collections
                .computeIfAbsent(namespace, this::readDefinition)
                .computeIfAbsent(name, unused -> configured(namespace, name));
    }

    private Map<String, Optional<StaticCollectionConfig>> readDefinition(String namespace) {
        ChaincodeDefinition.keys(namespace).forEach(key -> simulation.read(key.namespace(), key.text()));
        return new HashMap<>();
    }

    private Optional<StaticCollectionConfig> configured(String namespace, String name) {
        return ImplicitCollection.mspId(name)
                .map(mspId -> Optional.of(mspId)
                        .filter(organisation.all()::contains)
                        .map(known ->
                                ImplicitCollection.of(known, known.equals(organisation.mspId()) ? OWN_COPIES : 0)))
                .orElseGet(() -> ChaincodeDefinition.find(simulation.state(), namespace)
                        .flatMap(definition -> definition.collection(name)));
    }

    private void requireCollection(PrivateKey key) {
        if (collection(key.namespace(), key.collection()).isEmpty()) {
            throw new SimulationException("collection [" + key.collection()
                    + "] not defined in the collection config for chaincode [" + key.namespace() + "]");
        }
    }

    private @Nullable ByteString recorded(PrivateKey key, @Nullable StateEntry held) {
        set(key).read(key.key(), held);
        simulation.policies().readPrivately(key.namespace(), key.collection());
        return held == null ? null : held.value();
    }

    private @Nullable StateEntry readHashed(PrivateKey key) {
        requireCollection(key);
        StateEntry found = simulation.state().get(key.hashed());
        set(key).read(key.key(), found);
        return found;
    }

    private PrivateSet set(PrivateKey key) {
        return simulation.set(key.namespace()).collection(key.collection());
    }

    private static String text(@Nullable Version version) {
        return version == null ? "<nil>" : "{BlockNum: " + version.block() + ", TxNum: " + version.transaction() + "}";
    }
}
