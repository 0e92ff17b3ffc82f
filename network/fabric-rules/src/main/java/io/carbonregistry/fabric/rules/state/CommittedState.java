package io.carbonregistry.fabric.rules.state;

import java.util.Collection;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * The state as of the last committed block: what a validator may ask, from one thread. Nothing that it answers may
 * change while a block is validated.
 */
public interface CommittedState {

    /** What stands under a key, public or hashed; null when nothing does. */
    @Nullable
    StateEntry get(StateKey key);

    /** The version of a key; null when nothing stands under it. A store that keeps versions apart overrides this. */
    default @Nullable Version version(StateKey key) {
        StateEntry entry = get(key);
        return entry == null ? null : entry.version();
    }

    /**
     * The public keys of a namespace in the order of their UTF-8 bytes.
     *
     * @param start the first key, inclusive; empty for the namespace's first
     * @param end the last key, exclusive; empty for the namespace's end
     */
    Iterator<KeyVersion> range(String namespace, String start, String end);

    /** The hashed keys that may expire with a block: those that were to, when they were written. */
    Collection<Expiring> expiring(long block);

    /** Whether a committed block holds a transaction of this id, valid or not. */
    boolean hasTransaction(String id);
}
