package io.carbonregistry.market;

import io.carbonregistry.Lookup;
import io.carbonregistry.Outcome;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** A ledger on a sorted map. */
public final class MapLedger implements Lookup {

    private final TreeMap<String, byte[]> values = new TreeMap<>();

    @Override
    public SortedMap<String, byte[]> get(SortedSet<String> keys) {
        SortedMap<String, byte[]> found = new TreeMap<>();
        keys.stream().filter(values::containsKey).forEach(key -> found.put(key, values.get(key)));
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
        granted.writes().forEach((key, value) -> {
            if (value.length == 0) {
                values.remove(key);
            } else {
                values.put(key, value);
            }
        });
    }

    /** Puts a value without an act. */
    public void put(String key, byte[] value) {
        values.put(key, value);
    }

    /** Removes a value without an act. */
    public void remove(String key) {
        values.remove(key);
    }

    /** Everything that stands on it. */
    public SortedMap<String, byte[]> all() {
        return Collections.unmodifiableSortedMap(values);
    }
}
