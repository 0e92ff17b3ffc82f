package io.carbonregistry.client.leasing;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Which readings of a source have begun and ended, and of which blocks more is known than the one under way can tell. */
final class Readings {

    /** What another program has claimed it gives back when its act is committed: about then it is worth looking again. */
    private static final Executor LATER = CompletableFuture.delayedExecutor(150, TimeUnit.MILLISECONDS);

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

    /** Whether somebody who came after a reading had begun has seen a later one, which began after what was known to be wrong. */
    boolean tell(long arrived) {
        return ended > Math.max(arrived, outdated);
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

    /**
     * Plans one, unless one is planned, for those who wait for what another program has claimed.
     *
     * @param guard whoever holds it alone uses these readings
     * @param reading reads, if none is under way by then; without the guard
     */
    void plan(Object guard, Runnable reading) {
        if (!planned) {
            planned = true;
            LATER.execute(() -> {
                boolean begins;
                synchronized (guard) {
                    planned = false;
                    begins = begin();
                }
                if (begins) {
                    reading.run();
                }
            });
        }
    }
}
