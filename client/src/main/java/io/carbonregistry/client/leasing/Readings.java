package io.carbonregistry.client.leasing;

import java.util.HashSet;
import java.util.Set;

/** Which readings of a source have begun and ended, and of which blocks more is known than the one under way can tell. */
final class Readings {

    private final Set<Long> changed = new HashSet<>();
    private long begun;
    private long ended;
    private long outdated = -1;
    private boolean planned;

    /** The number of the reading that has begun last. */
    long begun() {
        return begun;
    }

    /** Whether none is under way. */
    boolean areIdle() {
        return begun == ended;
    }

    /** One begins, unless one is under way. */
    boolean begin() {
        boolean idle = areIdle();
        if (idle) {
            begun++;
            changed.clear();
        }
        return idle;
    }

    /** The one under way has ended. */
    void end() {
        ended = begun;
    }

    /** What was read so far is known to be wrong. */
    void outdate() {
        outdated = begun;
    }

    /** Whether somebody has seen a reading that began after they came, and after what was known to be wrong. */
    boolean tell(Waiter waiter) {
        return ended > Math.max(waiter.arrived(), outdated);
    }

    /** A block came back. */
    void change(long last) {
        if (!areIdle()) {
            changed.add(last);
        }
    }

    /** Blocks that came back while the last reading was under way. */
    Set<Long> changed() {
        return changed;
    }

    /** One is to begin in a moment; false if that was said before. */
    boolean plan() {
        boolean isNew = !planned;
        planned = true;
        return isNew;
    }

    /** The moment has come. */
    boolean beginPlanned() {
        planned = false;
        return begin();
    }
}
