package io.carbonregistry.client.audit;

import io.carbonregistry.Lookup;
import io.carbonregistry.kernel.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/** The registry's states in memory, as the valid transactions so far have left them. */
final class ReplayedStates implements Lookup {

    private final TreeMap<String, byte[]> states = new TreeMap<>();
    private final ConfidedStates confided = new ConfidedStates();

    /** Writes; an empty value deletes. */
    void apply(SortedMap<String, byte[]> writes) {
        writes.forEach((key, value) -> {
            if (value.length == 0) {
                states.remove(key);
            } else {
                states.put(key, value);
            }
        });
    }

    /** What stands in private data collections. */
    ConfidedStates confided() {
        return confided;
    }

    SortedMap<String, byte[]> all() {
        return Collections.unmodifiableSortedMap(states);
    }

    @Override
    public SortedMap<String, byte[]> get(SortedSet<String> keys) {
        SortedMap<String, byte[]> found = new TreeMap<>();
        keys.stream().filter(states::containsKey).forEach(key -> found.put(key, states.get(key)));
        return found;
    }

    @Override
    public SortedMap<String, byte[]> get(Collection collection, SortedSet<String> keys) {
        return confided.get(collection, keys);
    }

    @Override
    public SortedMap<String, byte[]> range(String from, String to, int limit) {
        SortedMap<String, byte[]> found = new TreeMap<>();
        states.subMap(from, to).entrySet().stream()
                .limit(limit)
                .forEach(state -> found.put(state.getKey(), state.getValue()));
        return found;
    }
}
