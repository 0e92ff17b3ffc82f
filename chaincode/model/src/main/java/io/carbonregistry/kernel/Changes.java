package io.carbonregistry.kernel;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a decision writes: each key once, in the order of the keys. Immutable. */
public final class Changes {

    private static final Changes NONE = new Changes(new TreeMap<>());

    private final SortedMap<Key<?>, Optional<State>> writes;

    private Changes(SortedMap<Key<?>, Optional<State>> writes) {
        this.writes = writes;
    }

    /** Writes nothing. */
    public static Changes none() {
        return NONE;
    }

    /** With a state under a key; what was said of the key before is replaced. */
    public <S extends State> Changes put(Key<S> key, S state) {
        return with(key, Optional.of(state));
    }

    /** With nothing left under a key. */
    public Changes delete(Key<?> key) {
        return with(key, Optional.empty());
    }

    /** These, and then those: where both speak of a key, those count. */
    public Changes and(Changes later) {
        SortedMap<Key<?>, Optional<State>> all = new TreeMap<>(writes);
        all.putAll(later.writes);
        return new Changes(all);
    }

    /** What is written under each key; empty means deleted. */
    public SortedMap<Key<?>, Optional<State>> writes() {
        return Collections.unmodifiableSortedMap(writes);
    }

    private Changes with(Key<?> key, Optional<State> state) {
        return and(new Changes(new TreeMap<>(Map.of(key, state))));
    }
}
