package io.carbonregistry.chaos.load;

import io.carbonregistry.client.Refused;
import io.carbonregistry.client.Unavailable;
import java.util.concurrent.CancellationException;
import java.util.random.RandomGenerator;

/**
 * Does one job after the other.
 *
 * @param desk where it hands in its acts
 * @param jobs what there is to do
 * @param random which one is next
 * @param pause how long to rest between two, in milliseconds
 */
record Lane(Desk desk, Jobs jobs, RandomGenerator random, long pause) implements Runnable {

    @Override
    public void run() {
        while (!desk.over().getAsBoolean()) {
            try {
                jobs.any(random).run(desk, random);
                Desk.pause(pause);
            } catch (Refused | Unavailable next) {
                Desk.pause(pause);
            } catch (CancellationException stopped) {
                return;
            }
        }
    }
}
