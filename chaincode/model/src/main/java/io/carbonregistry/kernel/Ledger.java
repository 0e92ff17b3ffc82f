package io.carbonregistry.kernel;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The whole state, for queries alone. */
public interface Ledger {

    /** The state under a key. */
    <S extends State> Optional<S> find(Key<S> key);

    /**
     * The state under a key.
     *
     * @throws RefusedException if there is none
     */
    default <S extends State> S get(Key<S> key) {
        return find(key).orElseThrow(() -> RefusedException.because(Reason.NOT_FOUND, key));
    }

    /** The states under keys in one reading, in the order of the keys; what is not there is left out. */
    <S extends State> List<S> findAll(Class<S> type, Collection<Key<S>> keys);

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
