package io.carbonregistry.kernel;

import java.util.List;
import java.util.Optional;

/** The whole state, for queries alone. */
public interface Ledger {

    /** The state under a key. */
    <S extends State> Optional<S> find(Key<S> key);

    /**
     * States whose keys start with a prefix, in the order of the keys.
     *
     * @param type what stands under them
     * @param prefix how their keys start
     * @param after the key after which to begin; empty begins at the first
     * @param limit how many at the most
     */
    <S extends State> List<Entry<S>> scan(Class<S> type, String prefix, String after, int limit);

    /** One state and where it stands. */
    record Entry<S extends State>(Key<S> key, S state) {}
}
