package io.carbonregistry.kernel;

import java.util.List;
import java.util.Optional;

/** The states that a request said it reads, as they stand on the ledger before it. */
public interface States {

    /**
     * The state under a key, or nothing.
     *
     * @throws IllegalStateException if the key was not among those the request said it reads
     */
    <S extends State> Optional<S> find(Key<S> key);

    /** The first key, if any, in each range that the request said it scans. */
    List<String> scanned();

    /**
     * The state under a needed key.
     *
     * @throws IllegalStateException if it is not there, which the way of a transaction has ruled out before
     */
    default <S extends State> S get(Key<S> key) {
        return find(key).orElseThrow(() -> new IllegalStateException("not read: " + key));
    }
}
