package io.carbonregistry.client.leasing;

import io.carbonregistry.locks.LockFile;
import java.nio.channels.FileLock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The blocks of one class, or the lanes of one account, that nobody else on this machine uses for now, by the number that their key ends with. */
final class Claims {

    private final Optional<LockFile> shared;
    private final Map<Long, FileLock> held = new HashMap<>();

    /**
     * No claims yet.
     *
     * @param shared where the programs of this machine agree; empty where this one takes no notice of others
     */
    Claims(Optional<LockFile> shared) {
        this.shared = shared;
    }

    /** Claims all of these blocks or none; which one is not to be had, if so. */
    Optional<Long> claim(Collection<Long> blocks) {
        for (long last : blocks) {
            if (!claim(last)) {
                blocks.forEach(this::release);
                return Optional.of(last);
            }
        }
        return Optional.empty();
    }

    /** Others may take from a block again. */
    void release(long last) {
        FileLock lock = held.remove(last);
        if (lock != null) {
            shared.orElseThrow().release(lock);
        }
    }

    private boolean claim(long last) {
        if (shared.isEmpty()) {
            return true;
        }
        Optional<FileLock> lock = shared.get().tryHold(last);
        lock.ifPresent(mine -> held.put(last, mine));
        return lock.isPresent();
    }
}
