package io.carbonregistry.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a decision writes: each key once, in the order of the keys. Immutable to whoever holds one.
 *
 * <p>Versions that grew from one another share a log, of which each sees its own length, and the last write of each key. So a batch of
 * thousands of lines adds to its changes without copying them at every line, and a line looks at its predecessors' without reading them
 * all.
 */
public final class Changes {

    private static final Changes NONE = new Changes(new ArrayList<>(), new TreeMap<>(), 0);

    /**
     * One write.
     *
     * @param place in the log
     * @param before the write of the same key before it, if there is one
     */
    private record Write(
            Key<?> key,
            Optional<State> state,
            int place,
            @Nullable Write before) {}

    private final List<Write> log;
    private final SortedMap<Key<?>, Write> last;
    private final int length;

    private Changes(List<Write> log, SortedMap<Key<?>, Write> last, int length) {
        this.log = log;
        this.last = last;
        this.length = length;
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
        if (later.length == 0) {
            return this;
        }
        List<Write> more = List.copyOf(later.log.subList(0, later.length));
        Changes grown = growing();
        more.forEach(write -> grown.append(write.key(), write.state()));
        return grown.whole();
    }

    /** One after the other: where several speak of a key, the last counts. */
    public static Changes all(List<Changes> several) {
        return several.stream().reduce(NONE, Changes::and);
    }

    /** What is written under each key; empty means deleted. */
    public SortedMap<Key<?>, Optional<State>> writes() {
        SortedMap<Key<?>, Optional<State>> writes = new TreeMap<>();
        log.subList(0, length).forEach(write -> writes.put(write.key(), write.state()));
        return Collections.unmodifiableSortedMap(writes);
    }

    /** What stands under a key when these are written over a base. */
    <S extends State> Optional<S> find(Key<S> key, States base) {
        Write write = last.get(key);
        while (write != null && write.place() >= length) {
            write = write.before();
        }
        return write == null ? base.find(key) : write.state().map(key.type()::cast);
    }

    private Changes with(Key<?> key, Optional<State> state) {
        Changes grown = growing();
        grown.append(key, state);
        return grown.whole();
    }

    /** These where nothing was added to their log since, else a copy; nothing is added to none, which all share. */
    private Changes growing() {
        if (length > 0 && length == log.size()) {
            return this;
        }
        Changes copy = new Changes(new ArrayList<>(), new TreeMap<>(), 0);
        log.subList(0, length).forEach(write -> copy.append(write.key(), write.state()));
        return copy;
    }

    private void append(Key<?> key, Optional<State> state) {
        Write write = new Write(key, state, log.size(), last.get(key));
        log.add(write);
        last.put(key, write);
    }

    private Changes whole() {
        return new Changes(log, last, log.size());
    }
}
