package io.carbonregistry.client.pacing;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Bounds how much work is under way at once: so many pieces of the usual size, and the fewer the larger they are. A peer's time for an act grows
 * with its bytes, so a count alone would let large ones wait for each other until all are too late.
 */
public final class Window {

    /** So many bytes take one place; few acts but those with private data or long batches have more. */
    private static final long BYTES_OF_A_PLACE = 4096;

    private final int size;

    /** First come, first served: or a large piece would wait for as long as there are small ones. */
    private final Semaphore places;

    /** A window with so many places. */
    public Window(int size) {
        this.size = size;
        this.places = new Semaphore(size, true);
    }

    /** Starts a piece of work of so many bytes; waits for its places first. What is larger than the window goes alone. */
    public <T> CompletableFuture<T> start(long bytes, Supplier<CompletableFuture<T>> work) {
        int taken = (int) Math.min(size, 1 + bytes / BYTES_OF_A_PLACE);
        places.acquireUninterruptibly(taken);
        try {
            return work.get().whenComplete((result, failure) -> places.release(taken));
        } catch (RuntimeException e) {
            places.release(taken);
            throw e;
        }
    }
}
