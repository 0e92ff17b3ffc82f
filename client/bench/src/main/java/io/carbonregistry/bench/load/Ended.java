package io.carbonregistry.bench.load;

/**
 * One piece of work that has ended well.
 *
 * @param intended when it was meant to begin, in nanoseconds of this process's clock
 * @param ended when it ended, by the same clock
 * @param block the block that it ended in
 */
public record Ended(long intended, long ended, long block) {

    /** From the intended beginning to the end, in milliseconds. */
    public double millis() {
        return (ended - intended) / 1e6;
    }
}
