package io.carbonregistry.client.pacing;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Bounds how many pieces of work are under way at once. */
public final class Window {

    private final Semaphore places;

    /** A window for so many. */
    public Window(int size) {
        places = new Semaphore(size);
    }

    /** Starts a piece of work; waits for a place first. */
    public <T> CompletableFuture<T> start(Supplier<CompletableFuture<T>> work) {
        places.acquireUninterruptibly();
        try {
            return work.get().whenComplete((result, failure) -> places.release());
        } catch (RuntimeException e) {
            places.release();
            throw e;
        }
    }
}
