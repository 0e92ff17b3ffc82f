package io.carbonregistry.chaos.faults;

import java.util.random.RandomGenerator;

/** What can be done to a network and its clients. */
public interface Fault {

    /** Does it to something by chance, and undoes it; tells what it was done to. */
    String strike(RandomGenerator random);

    /** Waits a moment by chance. */
    static void moment(RandomGenerator random, long atLeast, long atMost) {
        try {
            Thread.sleep(random.nextLong(atLeast, atMost + 1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
