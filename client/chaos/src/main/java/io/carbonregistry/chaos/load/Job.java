package io.carbonregistry.chaos.load;

import java.util.random.RandomGenerator;

/** A piece of work of one or more acts, each of which rests on the one before. */
interface Job {

    /**
     * Does it once.
     *
     * @throws io.carbonregistry.client.Refused if the registry says no on the way
     */
    void run(Desk desk, RandomGenerator random);
}
