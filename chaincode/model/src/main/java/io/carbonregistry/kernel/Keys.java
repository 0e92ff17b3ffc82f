package io.carbonregistry.kernel;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a request says that it reads, and what it expects to find there. Immutable, ordered by key. */
public final class Keys {

    /** What a request expects of a key. */
    public enum Need {
        /** It must be there: missing, the request is refused as not found. */
        NEEDED,
        /** It must not be there yet: present, the id is taken. */
        FRESH,
        /** Either; the rules of the request look at it. */
        MAYBE
    }

    private static final Keys NONE = new Keys(new TreeMap<>());

    private final SortedMap<Key<?>, Need> needs;

    private Keys(SortedMap<Key<?>, Need> needs) {
        this.needs = needs;
    }

    /** Reads nothing. */
    public static Keys none() {
        return NONE;
    }

    /** Keys that must be there. */
    public static Keys needed(Key<?>... keys) {
        return NONE.with(List.of(keys), Need.NEEDED);
    }

    /** Keys that must be free. */
    public Keys fresh(Key<?>... keys) {
        return with(List.of(keys), Need.FRESH);
    }

    /** Keys that may be there or not. */
    public Keys maybe(Key<?>... keys) {
        return with(List.of(keys), Need.MAYBE);
    }

    /** Keys that may be there or not. */
    public Keys maybe(Collection<? extends Key<?>> keys) {
        return with(keys, Need.MAYBE);
    }

    /** Keys that must be there as well. */
    public Keys alsoNeeded(Collection<? extends Key<?>> keys) {
        return with(keys, Need.NEEDED);
    }

    /** These and those; where both name a key, the stricter need counts. */
    public Keys and(Keys others) {
        return all(List.of(this, others));
    }

    /** Several together, as one after the other by {@link #and}, but each looked at once. */
    public static Keys all(List<Keys> several) {
        SortedMap<Key<?>, Need> all = new TreeMap<>();
        several.forEach(one -> one.needs.forEach((key, need) -> all.merge(key, need, Keys::stricter)));
        return new Keys(all);
    }

    /** What is expected of each key, in the order of the keys. */
    public SortedMap<Key<?>, Need> needs() {
        return java.util.Collections.unmodifiableSortedMap(needs);
    }

    private Keys with(Collection<? extends Key<?>> keys, Need need) {
        SortedMap<Key<?>, Need> all = new TreeMap<>(needs);
        keys.forEach(key -> all.merge(key, need, Keys::stricter));
        return new Keys(all);
    }

    private static Need stricter(Need one, Need other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
