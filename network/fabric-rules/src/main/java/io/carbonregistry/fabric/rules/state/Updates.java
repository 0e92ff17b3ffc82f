package io.carbonregistry.fabric.rules.state;

import com.google.protobuf.ByteString;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What a block does to the state, one update a key, in the order of the keys: what its valid transactions write, and
 * what expires with it.
 */
public final class Updates {
    /** The unsigned number after which no transaction of a block can come. */
    private static final long AFTER_ALL = -1;

    private final NavigableMap<StateKey, Update> updates = new TreeMap<>();
    private final NavigableMap<StateKey, Update> expired = new TreeMap<>();

    /** What the block has done to a key so far; null when nothing. */
    public @Nullable Update get(StateKey key) {
        return updates.get(key);
    }

    /** Whether the block wrote or deleted a key. */
    public boolean contains(StateKey key) {
        return updates.containsKey(key);
    }

    /** Records an update; a later one of the same key replaces an earlier one. */
    public void put(StateKey key, Update update) {
        updates.put(key, update);
    }

    /** Records that a key expires; no transaction does that, and no later one of the block sees it. */
    public void expire(StateKey key, long block) {
        expired.put(key, new Update(null, ByteString.EMPTY, new Version(block, AFTER_ALL)));
    }

    /** How many keys are written or deleted. */
    public int size() {
        return updates.size();
    }

    /** Hands over each key's update, those of transactions first, either in the order of the keys. */
    public void forEach(BiConsumer<? super StateKey, ? super Update> action) {
        updates.forEach(action);
        expired.forEach(action);
    }

    /** The updates of a namespace's public keys from start, inclusive, to end, exclusive; empty means unbounded. */
    public SortedMap<StateKey, Update> range(String namespace, String start, String end) {
        StateKey first = StateKey.of(namespace, start);
        StateKey last = KeyRanges.end(namespace, end);
        return last.compareTo(first) <= 0 ? Collections.emptySortedMap() : updates.subMap(first, true, last, false);
    }

    /** The bytes of these updates that a peer's commit hash covers: what expires is not among them. */
    public ByteString commitBytes() {
        return new CommitBytes().of(updates);
    }
}
