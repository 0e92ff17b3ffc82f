package io.carbonregistry.client.pacing;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** How long to go on with one thing, from when it began. */
public final class Patience {

    private static final long SHORTEST_PAUSE = 50;
    private static final long LONGEST_PAUSE = 200;

    private final long end;

    /** As long as this, from now on. */
    public Patience(Duration patience) {
        end = System.nanoTime() + patience.toNanos();
    }

    /** Whether it has run out. */
    public boolean isOver() {
        return left().isNegative();
    }

    /** What is left of it. */
    public Duration left() {
        return Duration.ofNanos(end - System.nanoTime());
    }

    /** Calls again and again, with a short pause of random length between, while the failure passes and patience is left. */
    public <T> CompletableFuture<T> call(Supplier<CompletableFuture<T>> call, Predicate<Throwable> passes) {
        return call.get()
                .exceptionallyCompose(failure -> isOver() || !passes.test(failure)
                        ? CompletableFuture.failedFuture(failure)
                        : afterPause(() -> call(call, passes)));
    }

    /** Starts work after a short pause of random length, so that those who collided do not collide again. */
    public static <T> CompletableFuture<T> afterPause(Supplier<CompletableFuture<T>> work) {
        long pause = ThreadLocalRandom.current().nextLong(SHORTEST_PAUSE, LONGEST_PAUSE);
        return CompletableFuture.runAsync(() -> {}, CompletableFuture.delayedExecutor(pause, TimeUnit.MILLISECONDS))
                .thenCompose(paused -> work.get());
    }
}
