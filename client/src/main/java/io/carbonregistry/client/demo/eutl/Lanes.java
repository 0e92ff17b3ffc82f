package io.carbonregistry.client.demo.eutl;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Work in lanes: what shares a lane is done in the order in which it came, everything else side by side. */
final class Lanes implements AutoCloseable {

    private final Map<Object, CompletableFuture<Void>> ends = new HashMap<>();
    private final ExecutorService workers;

    /** Lanes with so many pieces of work under way at once. */
    Lanes(int workers) {
        this.workers = Executors.newFixedThreadPool(workers, work -> {
            Thread thread = new Thread(work, "lane");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Does the work once all that came before it in any of its lanes has ended, however it ended. */
    synchronized CompletableFuture<Void> after(Collection<?> lanes, Runnable work) {
        CompletableFuture<?>[] before =
                lanes.stream().map(ends::get).filter(one -> one != null).toArray(CompletableFuture<?>[]::new);
        CompletableFuture<Void> end =
                CompletableFuture.allOf(before).handle((done, failure) -> null).thenRunAsync(work, workers);
        lanes.forEach(lane -> ends.put(lane, end));
        return end;
    }

    /** Waits for all; throws what any of them has thrown. */
    void all(List<CompletableFuture<Void>> work) {
        CompletableFuture.allOf(work.toArray(CompletableFuture<?>[]::new)).join();
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
