package io.carbonregistry.bench.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LoopTest {

    private static final long SECOND = 1_000_000_000L;

    private final AtomicInteger begun = new AtomicInteger();

    @Test
    void aClosedLoopKeepsItsWindowFullAndForgetsNobody() {
        AtomicInteger underWay = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Run run = new ClosedLoop(7, Duration.ZERO, Duration.ofMillis(300)).run(() -> {
            begun.incrementAndGet();
            most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
            return later(10, 0).whenComplete((block, failure) -> underWay.decrementAndGet());
        });
        assertEquals(7, most.get());
        assertEquals(begun.get(), run.ended().size());
    }

    @Test
    void aLoopEndsWhenThereIsNoMoreWork() {
        Run run = new ClosedLoop(3, Duration.ZERO, Duration.ofHours(1)).run(new Work() {
            @Override
            public CompletableFuture<Long> next() {
                return later(1, begun.incrementAndGet());
            }

            @Override
            public boolean isLeft() {
                return begun.get() < 20;
            }
        });
        assertEquals(20, run.ended().size());
    }

    @Test
    void whatFailsIsCountedByWhatItSays() {
        Run run = new OpenLoop(100, Duration.ZERO, Duration.ofMillis(100)).run(() -> {
            int number = begun.incrementAndGet();
            if (number == 1) {
                throw new IllegalStateException("at once");
            }
            return number % 2 == 0 ? CompletableFuture.failedFuture(new IllegalStateException("later")) : later(1, 0);
        });
        String later = new IllegalStateException("later").toString();
        assertEquals(Map.of(new IllegalStateException("at once").toString(), 1, later, 5), run.failures());
        assertEquals(
                "10 6 4", begun.get() + " " + run.failed() + " " + run.ended().size());
    }

    /** One stall of 200 ms delays the twenty that were meant to begin in it: all of them must feel it. */
    @Test
    void anOpenLoopFeelsAStallInAllThatWereMeantToBeginInIt() {
        Run run = new OpenLoop(100, Duration.ZERO, Duration.ofMillis(500)).run(() -> {
            if (begun.incrementAndGet() == 10) {
                stall();
            }
            return CompletableFuture.completedFuture(0L);
        });
        long late = run.ended().stream().filter(one -> one.millis() > 20).count();
        assertTrue(late >= 15, late + " of " + run.ended().size() + " were late");
    }

    @Test
    void aRateIsTakenFromTheEndOfOneBlockToTheEndOfAnother() {
        Run run = new Run(
                0,
                4 * SECOND,
                List.of(at(0.5, 1), at(0.5, 1), at(1.5, 2), at(1.5, 2), at(1.5, 2), at(2.5, 3), at(9, 4)),
                Map.of());
        assertEquals(2, run.perSecond(), "four pieces of work in the two seconds between the ends of blocks 1 and 3");
        assertEquals(6, run.measured().size(), "what ended afterwards was not measured");
    }

    @Test
    void aRateWithoutTwoBlocksIsTakenFromTheFirstBeginningToTheLastEnd() {
        assertEquals(1, new Run(0, 4 * SECOND, List.of(at(1, 0), at(2, 0)), Map.of()).perSecond());
    }

    private static Ended at(double seconds, long block) {
        return new Ended(0, (long) (seconds * SECOND), block);
    }

    private static CompletableFuture<Long> later(int millis, long block) {
        return CompletableFuture.supplyAsync(
                () -> block, CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS));
    }

    private static void stall() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
