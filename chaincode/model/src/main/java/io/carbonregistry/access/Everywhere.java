package io.carbonregistry.access;

import io.carbonregistry.Lookup;
import io.carbonregistry.kernel.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds states wherever their types stand: in public state or in a private data collection. */
final class Everywhere {

    private final Lookup lookup;

    Everywhere(Lookup lookup) {
        this.lookup = lookup;
    }

    /** The values of those of the keys that are there: one batch of public state, one of each collection. */
    SortedMap<String, byte[]> get(Iterable<String> keys) {
        SortedSet<String> open = new TreeSet<>();
        Map<Collection, SortedSet<String>> confided = new EnumMap<>(Collection.class);
        for (String key : keys) {
            StateTypes.collection(key)
                    .map(collection -> confided.computeIfAbsent(collection, any -> new TreeSet<>()))
                    .orElse(open)
                    .add(key);
        }
        SortedMap<String, byte[]> found = new TreeMap<>();
        if (!open.isEmpty()) {
            found.putAll(lookup.get(open));
        }
        confided.forEach((collection, some) -> found.putAll(lookup.get(collection, some)));
        return found;
    }

    /** The first keys in a range of public state. */
    SortedMap<String, byte[]> range(String from, String to, int limit) {
        return lookup.range(from, to, limit);
    }
}
