package io.carbonregistry.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a decision writes: each key once, in the order of the keys. Immutable to whoever holds one.
 *
 * <p>Versions that grew from one another share a log, of which each sees its own length; the newest also has the map. So a
 * batch of thousands of lines adds to its changes without copying them at every line.
 */
public final class Changes {

    private static final Changes NONE = new Changes(new ArrayList<>(), new TreeMap<>(), 0);

    private record Write(Key<?> key, Optional<State> state) {}

    private final List<Write> log;
    private final SortedMap<Key<?>, Optional<State>> newest;
    private final int length;

    private Changes(List<Write> log, SortedMap<Key<?>, Optional<State>> newest, int length) {
        this.log = log;
        this.newest = newest;
        this.length = length;
    }

    /** Writes nothing. */
    public static Changes none() {
        return NONE;
    }

    /** With a state under a key; what was said of the key before is replaced. */
    public <S extends State> Changes put(Key<S> key, S state) {
        return with(List.of(new Write(key, Optional.of(state))));
    }

    /** With nothing left under a key. */
    public Changes delete(Key<?> key) {
        return with(List.of(new Write(key, Optional.empty())));
    }

    /** These, and then those: where both speak of a key, those count. */
    public Changes and(Changes later) {
        return later.length == 0 ? this : with(List.copyOf(later.log.subList(0, later.length)));
    }

    /** One after the other: where several speak of a key, the last counts. */
    public static Changes all(List<Changes> several) {
        return several.stream().reduce(NONE, Changes::and);
    }

    /** What is written under each key; empty means deleted. */
    public SortedMap<Key<?>, Optional<State>> writes() {
        return Collections.unmodifiableSortedMap(map());
    }

    private Changes with(List<Write> more) {
        boolean grows = length > 0 && length == log.size();
        List<Write> all = grows ? log : new ArrayList<>(log.subList(0, length));
        SortedMap<Key<?>, Optional<State>> map = grows ? newest : mapOf(all);
        all.addAll(more);
        more.forEach(write -> map.put(write.key(), write.state()));
        return new Changes(all, map, all.size());
    }

    private SortedMap<Key<?>, Optional<State>> map() {
        return length == log.size() ? newest : mapOf(log.subList(0, length));
    }

    private static SortedMap<Key<?>, Optional<State>> mapOf(List<Write> writes) {
        SortedMap<Key<?>, Optional<State>> map = new TreeMap<>();
        for (Write write : writes) {
            map.put(write.key(), write.state());
        }
        return map;
    }
}
