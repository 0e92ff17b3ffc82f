package io.carbonregistry.client.projection;

import io.carbonregistry.Lookup;
import io.carbonregistry.client.replay.Place;
import io.carbonregistry.kernel.Collection;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.h2.mvstore.MVMap;

/** Every state as it stands, with the place that wrote it. */
final class KeptStates implements Lookup {

    private static final int PLACE_BYTES = 2 * Long.BYTES;

    private final MVMap<String, byte[]> map;

    KeptStates(Store store) {
        this.map = store.map("states");
    }

    /**
     * A state as it stands.
     *
     * @param place the transaction that wrote it
     * @param value its canonical form
     */
    record Kept(Place place, byte[] value) {}

    Optional<Kept> find(String key) {
        return Optional.ofNullable(map.get(key)).map(KeptStates::kept);
    }

    /** Hands over every state, in the order of the keys. */
    void forEach(BiConsumer<String, byte[]> to) {
        map.forEach((key, bytes) -> to.accept(key, kept(bytes).value()));
    }

    /** Writes; an empty value deletes. */
    void apply(SortedMap<String, byte[]> writes, Place place) {
        writes.forEach((key, value) -> {
            if (value.length == 0) {
                map.remove(key);
            } else {
                map.put(key, bytes(new Kept(place, value)));
            }
        });
    }

    @Override
    public SortedMap<String, byte[]> get(SortedSet<String> keys) {
        SortedMap<String, byte[]> found = new TreeMap<>();
        keys.forEach(key -> find(key).ifPresent(kept -> found.put(key, kept.value())));
        return found;
    }

    /** No block holds what is confided, so no query about it is answered here. */
    @Override
    public SortedMap<String, byte[]> get(Collection collection, SortedSet<String> keys) {
        throw RefusedException.because(Reason.NOT_FOUND, collection.wireName());
    }

    @Override
    public SortedMap<String, byte[]> range(String from, String to, int limit) {
        SortedMap<String, byte[]> found = new TreeMap<>();
        Iterator<String> keys = map.keyIterator(from);
        while (keys.hasNext() && found.size() < limit) {
            String key = keys.next();
            if (key.compareTo(to) >= 0) {
                break;
            }
            find(key).ifPresent(kept -> found.put(key, kept.value()));
        }
        return found;
    }

    private static byte[] bytes(Kept kept) {
        return ByteBuffer.allocate(PLACE_BYTES + kept.value().length)
                .putLong(kept.place().block())
                .putLong(kept.place().transaction())
                .put(kept.value())
                .array();
    }

    private static Kept kept(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        Place place = new Place(buffer.getLong(), buffer.getLong());
        byte[] value = new byte[buffer.remaining()];
        buffer.get(value);
        return new Kept(place, value);
    }
}
