package io.carbonregistry.bench.load;

import java.time.Duration;
import java.util.concurrent.Semaphore;

/**
 * Keeps so many pieces of work under way.
 *
 * @param window how many
 * @param warming how long until what ends is counted
 * @param measuring how long it is counted from then on
 */
public record ClosedLoop(int window, Duration warming, Duration measuring) {

    /** Does work for so long, or until there is no more, and waits for the last of it. */
    public Run run(Work work) {
        Semaphore places = new Semaphore(window);
        Ending ending = new Ending();
        long start = System.nanoTime();
        long to = start + warming.plus(measuring).toNanos();
        while (System.nanoTime() < to && work.isLeft()) {
            places.acquireUninterruptibly();
            ending.follow(System.nanoTime(), work, places::release);
        }
        boolean exhausted = System.nanoTime() < to;
        ending.await();
        // Who has done all there was while it was warming up is measured by all of it.
        return exhausted ? ending.run(start, System.nanoTime()) : ending.run(start + warming.toNanos(), to);
    }
}
