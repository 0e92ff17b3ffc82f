package io.carbonregistry.client.audit;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.Sha256;
import io.carbonregistry.fabric.rules.transactions.CollectionSet;
import io.carbonregistry.kernel.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVWriteHash;

/** What stands in the private data collections: of every key the hash, from the blocks, and the value where one was given that has it. */
final class ConfidedStates {

    private final Map<Place, ByteString> hashes = new HashMap<>();
    private final Map<Place, ByteString> values = new HashMap<>();

    /** A key's place: its collection and its hash. */
    private record Place(String collection, ByteString key) {}

    /** Writes what a valid transaction has hashed, and keeps what was given of it. */
    void apply(Iterable<CollectionSet> hashed, Stream<PrivateWrite> given) {
        for (CollectionSet set : hashed) {
            set.hashed().getHashedWritesList().forEach(write -> apply(set.name(), write));
        }
        given.forEach(write -> values.put(
                new Place(write.collection(), Sha256.of(ByteString.copyFromUtf8(write.key()))),
                ByteString.copyFrom(write.value())));
    }

    private void apply(String collection, KVWriteHash write) {
        Place place = new Place(collection, write.getKeyHash());
        if (write.getIsDelete()) {
            hashes.remove(place);
        } else {
            hashes.put(place, write.getValueHash());
        }
    }

    /**
     * The values of those of the keys that are there.
     *
     * @throws ConfidedException if one is there, and the value that was given is missing or another
     */
    SortedMap<String, byte[]> get(Collection collection, SortedSet<String> keys) {
        SortedMap<String, byte[]> found = new TreeMap<>();
        for (String key : keys) {
            Place place = new Place(collection.wireName(), Sha256.of(ByteString.copyFromUtf8(key)));
            ByteString hash = hashes.get(place);
            if (hash != null) {
                ByteString value = values.getOrDefault(place, ByteString.EMPTY);
                if (!Sha256.of(value).equals(hash)) {
                    throw new ConfidedException(collection);
                }
                found.put(key, value.toByteArray());
            }
        }
        return found;
    }
}
