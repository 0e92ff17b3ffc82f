package io.carbonregistry.client.pacing;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Lets those who would collide go one after the other: each line by itself, first come, first served. */
public final class Turns {

    private final Map<String, CompletableFuture<Boolean>> last = new HashMap<>();

    /** Starts work when all who stand in the line have ended; at once, if nobody does. */
    public <T> CompletableFuture<T> inTurn(String line, Supplier<CompletableFuture<T>> work) {
        CompletableFuture<Boolean> end = new CompletableFuture<>();
        return enter(line, end).thenCompose(free -> work.get()).whenComplete((result, failure) -> {
            leave(line, end);
            end.complete(true);
        });
    }

    /** Starts work at once, unless others stand in the line. */
    public <T> CompletableFuture<T> ifNoneWaits(String line, Supplier<CompletableFuture<T>> work) {
        return isEmpty(line) ? work.get() : inTurn(line, work);
    }

    private synchronized CompletableFuture<Boolean> enter(String line, CompletableFuture<Boolean> end) {
        CompletableFuture<Boolean> before = last.put(line, end);
        return before == null ? CompletableFuture.completedFuture(true) : before;
    }

    private synchronized void leave(String line, CompletableFuture<Boolean> end) {
        last.remove(line, end);
    }

    private synchronized boolean isEmpty(String line) {
        return !last.containsKey(line);
    }
}
