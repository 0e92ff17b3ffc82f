package io.carbonregistry.devledger.privatedata;

import com.google.protobuf.ByteString;
import io.carbonregistry.fabric.rules.Sha256;
import io.carbonregistry.fabric.rules.state.StateKey;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.hyperledger.fabric.protos.ledger.rwset.kvrwset.KVWrite;

/** Private writes with the blocks that hold their hashes, less what was purged or has expired. */
final class WrittenSets {
    private static final byte[] NOTHING = {};

    private final MVMap<byte[], byte[]> sets;
    private final MVMap<byte[], byte[]> places;
    private final MVMap<byte[], byte[]> expiries;

    /**
     * @param sets by place
     * @param places of each key's writes, so that a purge finds them
     * @param expiries the places by the block with which something there expires
     */
    WrittenSets(MVMap<byte[], byte[]> sets, MVMap<byte[], byte[]> places, MVMap<byte[], byte[]> expiries) {
        this.sets = sets;
        this.places = places;
        this.expiries = expiries;
    }

    void put(Place place, List<WriteSet> written) {
        sets.put(place.encode(), WriteSet.stored(written, place.block()).toByteArray());
        for (WriteSet set : written) {
            for (KVWrite write : set.writes().getWritesList()) {
                places.put(place.after(name(set, write.getKey())), NOTHING);
            }
            if (set.expiry(place.block()) > 0) {
                expiries.put(place.after(new Place(set.expiry(place.block()), 0).encode()), NOTHING);
            }
        }
    }

    /** What the transactions of a block wrote, by their places in it. */
    SortedMap<Integer, List<WriteSet>> of(long block) {
        SortedMap<Integer, List<WriteSet>> found = new TreeMap<>();
        Cursor<byte[], byte[]> cursor = sets.cursor(new Place(block, 0).encode());
        while (cursor.hasNext()) {
            Place place = Place.last(cursor.next());
            if (place.block() != block) {
                break;
            }
            found.put(place.transaction(), WriteSet.of(PrivateStore.parse(cursor.getValue())));
        }
        return found;
    }

    /** Forgets all that was written under a key up to a transaction. */
    void purge(StateKey hashed, Place purging) {
        byte[] name = name(hashed.namespace(), hashed.collection(), hashed.key());
        for (byte[] stored : PrivateStore.keysFrom(places, name)) {
            Place place = Place.last(stored);
            if (!place.isAfter(purging)) {
                change(
                        place,
                        set -> set.isIn(hashed)
                                ? set.without(key ->
                                        Sha256.of(ByteString.copyFromUtf8(key)).equals(hashed.key()))
                                : set);
                places.remove(stored);
            }
        }
    }

    /** Forgets what expires with a block. */
    void expire(long block) {
        for (byte[] stored : PrivateStore.keysFrom(expiries, new Place(block, 0).encode())) {
            Place place = Place.last(stored);
            List<WriteSet> left = new ArrayList<>(of(place.block()).getOrDefault(place.transaction(), List.of()));
            left.removeIf(set -> set.expiry(place.block()) > 0 && set.expiry(place.block()) <= block);
            replace(place, left);
            expiries.remove(stored);
        }
    }

    /** Drops what belongs to blocks that were never written. */
    void dropFrom(long height) {
        List<byte[]> orphans = new ArrayList<>();
        sets.keyIterator(new Place(height, 0).encode()).forEachRemaining(orphans::add);
        orphans.forEach(sets::remove);
    }

    private void change(Place place, UnaryOperator<WriteSet> change) {
        List<WriteSet> before = of(place.block()).getOrDefault(place.transaction(), List.of());
        if (!before.isEmpty()) {
            replace(place, before.stream().map(change).toList());
        }
    }

    private void replace(Place place, List<WriteSet> left) {
        if (left.isEmpty()) {
            sets.remove(place.encode());
        } else {
            sets.put(place.encode(), WriteSet.stored(left, place.block()).toByteArray());
        }
    }

    private static byte[] name(WriteSet set, String key) {
        return name(set.namespace(), set.collection().getName(), Sha256.of(ByteString.copyFromUtf8(key)));
    }

    private static byte[] name(String namespace, String collection, ByteString keyHash) {
        byte[] prefix = (namespace + '\0' + collection + '\0').getBytes(StandardCharsets.UTF_8);
        return ByteString.copyFrom(prefix).concat(keyHash).toByteArray();
    }
}
