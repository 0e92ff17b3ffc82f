package io.carbonregistry.access;

import io.carbonregistry.Lookup;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.State;
import io.carbonregistry.kernel.States;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The states that one act reads, each read once. */
final class LoadedStates implements States {

    private final Lookup lookup;
    private final KnownStates known;
    private final SortedMap<Key<?>, Optional<State>> loaded = new TreeMap<>();
    private List<String> firsts = List.of();

    LoadedStates(Lookup lookup, KnownStates known) {
        this.lookup = lookup;
        this.known = known;
    }

    /** Reads those keys that were not read before, in one batch, and one more for each private data collection. */
    void load(Keys keys) {
        SortedMap<String, Key<?>> asked = new TreeMap<>();
        keys.needs().keySet().stream()
                .filter(key -> !loaded.containsKey(key))
                .forEach(key -> asked.put(key.text(), key));
        if (asked.isEmpty()) {
            return;
        }
        SortedMap<String, byte[]> found = new Everywhere(lookup).get(asked.keySet());
        asked.forEach((text, key) ->
                loaded.put(key, Optional.ofNullable(found.get(text)).map(bytes -> known.read(key, bytes))));
    }

    /** Looks for the first key of each range. */
    void scan(List<String> prefixes) {
        // 0x7f lies beyond every character of a key.
        firsts = prefixes.stream()
                .flatMap(prefix -> lookup.range(prefix, prefix + "\u007f", 1).keySet().stream())
                .toList();
    }

    @Override
    public List<String> scanned() {
        return firsts;
    }

    /** Whether something needed is missing, so that the rules that need it cannot be asked. */
    boolean lacks(Keys keys) {
        return keys.needs().entrySet().stream()
                .anyMatch(need -> need.getValue() == Keys.Need.NEEDED
                        && find(need.getKey()).isEmpty());
    }

    /** Needed and missing is not found; fresh and there is taken. */
    void require(Keys keys, Rules rules) {
        for (Map.Entry<Key<?>, Keys.Need> need : keys.needs().entrySet()) {
            boolean there = find(need.getKey()).isPresent();
            rules.require(there || need.getValue() != Keys.Need.NEEDED, Reason.NOT_FOUND, need.getKey());
            rules.require(!there || need.getValue() != Keys.Need.FRESH, Reason.ID_TAKEN, need.getKey());
        }
    }

    @Override
    public <S extends State> Optional<S> find(Key<S> key) {
        Optional<State> state = loaded.get(key);
        if (state == null) {
            throw new IllegalStateException("not declared: " + key);
        }
        return state.map(key.type()::cast);
    }

    /** What was read under a key; nothing if it was not read. */
    Optional<State> before(Key<?> key) {
        return loaded.getOrDefault(key, Optional.empty());
    }

    /** All states of a type that were read. */
    <S extends State> Stream<S> all(Class<S> type) {
        return List.copyOf(loaded.values()).stream()
                .flatMap(Optional::stream)
                .filter(type::isInstance)
                .map(type::cast);
    }
}
