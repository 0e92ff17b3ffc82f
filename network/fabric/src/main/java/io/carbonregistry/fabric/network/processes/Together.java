package io.carbonregistry.fabric.network.processes;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** The same work for several at once, where each mostly waits for others. */
public final class Together {

    private Together() {}

    /** Works for all, and fails as the first of them that failed. */
    public static <T> void each(Collection<T> all, Consumer<T> work) {
        ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, all.size()));
        try {
            List<CompletableFuture<Void>> running = all.stream()
                    .map(one -> CompletableFuture.runAsync(() -> work.accept(one), threads))
                    .toList();
            CompletableFuture.allOf(running.toArray(CompletableFuture<?>[]::new))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } finally {
            threads.shutdown();
        }
    }
}
