package io.carbonregistry.client;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.holdings.MoveToTrading;
import io.carbonregistry.kernel.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** Somebody who moves one tonne after the other until told to stop; what did not come through is asked again. */
final class Load {

    private static final int AT_ONCE = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long PAUSE_MILLIS = 100;

    private final Seller seller;
    private final Registry registry;
    private final AtomicLong acknowledged = new AtomicLong();
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    private List<CompletableFuture<Void>> running = List.of();
    private volatile boolean over;

    private Load(Seller seller) {
        this.seller = seller;
        this.registry = seller.registry();
    }

    static Load begin(Seller seller) {
        Load load = new Load(seller);
        load.running = Stream.generate(() -> CompletableFuture.runAsync(load::moveOn, load.threads))
                .limit(AT_ONCE)
                .toList();
        return load;
    }

    /** Waits until so many more have been acknowledged. */
    void awaitMore(long acts) throws InterruptedException {
        long goal = acknowledged.get() + acts;
        Instant late = Instant.now().plus(PATIENCE);
        while (acknowledged.get() < goal) {
            assertTrue(Instant.now().isBefore(late), "nothing is acknowledged any more");
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    /** Lets what is under way end, and tells how many acts were acknowledged in all. */
    long end() throws Exception {
        over = true;
        CompletableFuture.allOf(running.toArray(CompletableFuture<?>[]::new))
                .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        threads.shutdown();
        return acknowledged.get();
    }

    private void moveOn() {
        while (!over) {
            MoveToTrading move = seller.move(Market.id().value(), 1);
            while (!isDone(move)) {
                pause();
            }
            acknowledged.incrementAndGet();
        }
    }

    private boolean isDone(MoveToTrading move) {
        try {
            registry.submit(move);
            return true;
        } catch (Refused refused) {
            if (refused.refusal().reason() == Reason.CODE_NOT_IN_FORCE) {
                return false;
            }
            throw refused;
        } catch (Conflict | Unavailable | Undecided passing) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
