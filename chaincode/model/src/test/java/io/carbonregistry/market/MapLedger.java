package io.carbonregistry.market;

import io.carbonregistry.Lookup;
import io.carbonregistry.Outcome;
import io.carbonregistry.access.StateTypes;
import io.carbonregistry.kernel.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** A ledger on a sorted map. */
public final class MapLedger implements Lookup {

    private final TreeMap<String, byte[]> values = new TreeMap<>();
    private final EnumMap<Collection, TreeMap<String, byte[]>> confided = new EnumMap<>(Collection.class);

    /** The same values on a ledger of their own. */
    public MapLedger copy() {
        MapLedger copy = new MapLedger();
        copy.values.putAll(values);
        confided.forEach((collection, all) -> copy.all(collection).putAll(all));
        return copy;
    }

    @Override
    public SortedMap<String, byte[]> get(SortedSet<String> keys) {
        return found(values, keys);
    }

    @Override
    public SortedMap<String, byte[]> get(Collection collection, SortedSet<String> keys) {
        return found(all(collection), keys);
    }

    private static SortedMap<String, byte[]> found(SortedMap<String, byte[]> among, SortedSet<String> keys) {
        SortedMap<String, byte[]> found = new TreeMap<>();
        keys.stream().filter(among::containsKey).forEach(key -> found.put(key, among.get(key)));
        return found;
    }

    @Override
    public SortedMap<String, byte[]> range(String from, String to, int limit) {
        SortedMap<String, byte[]> found = new TreeMap<>();
        values.subMap(from, to).entrySet().stream()
                .limit(limit)
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    /** Commits what a granted act writes. */
    public void apply(Outcome.Granted granted) {
        granted.writes().forEach((key, value) -> write(values, key, value));
        granted.confided()
                .forEach((collection, writes) -> writes.forEach((key, value) -> write(all(collection), key, value)));
    }

    private static void write(SortedMap<String, byte[]> to, String key, byte[] value) {
        if (value.length == 0) {
            to.remove(key);
        } else {
            to.put(key, value);
        }
    }

    /** Puts a value without an act, where values of its kind stand. */
    public void put(String key, byte[] value) {
        StateTypes.collection(key).map(this::all).orElse(values).put(key, value);
    }

    /** Removes a value without an act. */
    public void remove(String key) {
        values.remove(key);
    }

    /** Everything that stands in a private data collection. */
    public SortedMap<String, byte[]> all(Collection collection) {
        return confided.computeIfAbsent(collection, any -> new TreeMap<>());
    }

    /** Everything that all of the channel see. */
    public SortedMap<String, byte[]> all() {
        return Collections.unmodifiableSortedMap(values);
    }
}
