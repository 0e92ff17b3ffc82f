package io.carbonregistry.bench.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Phaser;

/** Takes down how work ends, and waits until all has. */
final class Ending {

    private final List<Ended> ended = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Integer> failures = new ConcurrentSkipListMap<>();
    private final Phaser underWay = new Phaser(1);

    /** Begins a piece of work, and does something when it has ended. */
    void follow(long intended, Work work, Runnable afterwards) {
        underWay.register();
        CompletableFuture<?> unused = begin(work).whenComplete((block, failure) -> {
            if (failure == null) {
                ended.add(new Ended(intended, System.nanoTime(), block));
            } else {
                failures.merge(text(failure), 1, Integer::sum);
            }
            afterwards.run();
            underWay.arriveAndDeregister();
        });
    }

    /** Waits until nothing is under way. */
    void await() {
        underWay.arriveAndAwaitAdvance();
    }

    Run run(long from, long to) {
        return new Run(from, to, ended, failures);
    }

    private static CompletableFuture<Long> begin(Work work) {
        try {
            return work.next();
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static String text(Throwable failure) {
        Throwable cause = failure.getCause();
        return failure instanceof CompletionException && cause != null ? text(cause) : failure.toString();
    }
}
