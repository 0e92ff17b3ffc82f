package io.carbonregistry.bench.load;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Begins work at intended moments, evenly spaced, whatever becomes of the work before. Latency counts from the intended moment,
 * so a stall is felt by all who would have asked during it.
 *
 * @param perSecond how many pieces of work begin in a second
 * @param warming how long until what ends is counted
 * @param measuring how long it is counted from then on
 */
public record OpenLoop(double perSecond, Duration warming, Duration measuring) {

    private static final double NANOS = 1e9;

    /** Does work for as long as it takes, and waits for the last of it; nothing of it may wait for a place. */
    public Run run(Work work) {
        Ending ending = new Ending();
        long start = System.nanoTime();
        long from = start + warming.toNanos();
        int pieces = pieces();
        for (int i = 0; i < pieces && work.isLeft(); i++) {
            long intended = start + (long) (i * NANOS / perSecond);
            awaitMoment(intended);
            ending.follow(intended, work, () -> {});
        }
        ending.await();
        return ending.run(from, System.nanoTime());
    }

    /** How many pieces of work a run begins. */
    public int pieces() {
        return (int) (perSecond * warming.plus(measuring).toNanos() / NANOS);
    }

    private static void awaitMoment(long moment) {
        for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
