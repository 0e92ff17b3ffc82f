package io.carbonregistry.client.pacing;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * For how long one hears nothing of an acknowledged transaction before one takes it for lost, as it is where a leader dies before others
 * know of it: several times as long as transactions took of late, since what is only slow must not be sent again by everybody.
 */
public final class Silence {

    private static final long SHORTEST_MILLIS = 1_000;
    private static final long LONGEST_MILLIS = 5_000;
    private static final long TIMES = 4;

    private final AtomicLong usualMillis = new AtomicLong();

    /** For so long. */
    public Duration bearable() {
        return Duration.ofMillis(Math.min(LONGEST_MILLIS, Math.max(SHORTEST_MILLIS, TIMES * usualMillis.get())));
    }

    /** One was committed, so long after it was first sent: a few quick ones count for more than what was lost before them. */
    public void ended(Duration after) {
        usualMillis.accumulateAndGet(
                after.toMillis(), (before, now) -> now < before ? (before + now) / 2 : before + (now - before) / 8);
    }
}
