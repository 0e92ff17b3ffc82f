package io.carbonregistry.client.projection;

import io.carbonregistry.client.replay.Place;
import io.carbonregistry.wire.Records;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;

/** A kept map of records, in the registry's own canonical form. */
final class Rows<T extends Record> {

    private final MVMap<String, byte[]> map;
    private final Records records;
    private final Class<T> type;

    Rows(MVMap<String, byte[]> map, Records records, Class<T> type) {
        this.map = map;
        this.records = records;
        this.type = type;
    }

    void put(String key, T row) {
        map.put(key, records.bytes(row));
    }

    Optional<T> find(String key) {
        return Optional.ofNullable(map.get(key)).map(this::read);
    }

    /** The newest row under a prefix that is not newer than a place. */
    Optional<T> latest(String prefix, Place until) {
        return Optional.ofNullable(map.floorKey(RowKey.at(prefix, until)))
                .filter(key -> key.startsWith(prefix))
                .flatMap(this::find);
    }

    /** The different parts that follow a prefix, in their order. */
    List<String> parts(String prefix) {
        List<String> parts = new ArrayList<>();
        String key = map.ceilingKey(prefix);
        while (key != null && key.startsWith(prefix)) {
            String part = RowKey.first(key.substring(prefix.length()));
            parts.add(part);
            key = map.ceilingKey(RowKey.after(prefix, part));
        }
        return parts;
    }

    /** The places under a prefix, after one or from one end on, in an order. */
    List<Place> places(String prefix, Order order, Optional<Place> after, int limit) {
        boolean newest = order == Order.NEWEST_FIRST;
        String oldestKey = RowKey.at(prefix, newest ? Place.FIRST : after.orElse(Place.FIRST));
        String newestKey = RowKey.at(prefix, newest ? after.orElse(Place.LAST) : Place.LAST);
        Cursor<String, byte[]> cursor =
                newest ? map.cursor(newestKey, oldestKey, true) : map.cursor(oldestKey, newestKey, false);
        return keys(cursor)
                .map(RowKey::place)
                .filter(place -> !place.equals(after.orElse(null)))
                .limit(limit)
                .toList();
    }

    private T read(byte[] bytes) {
        return records.read(type, bytes);
    }

    private static Stream<String> keys(Cursor<String, byte[]> cursor) {
        Iterable<String> keys = () -> cursor;
        return StreamSupport.stream(keys.spliterator(), false);
    }
}
