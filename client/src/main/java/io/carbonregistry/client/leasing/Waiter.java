package io.carbonregistry.client.leasing;

import java.util.concurrent.CompletableFuture;

/**
 * Somebody who waits for blocks.
 *
 * @param demand what they ask for; where less will do, a new reading shows it
 * @param arrived the number of the reading that had begun last when they came
 * @param lease what they wait for
 */
record Waiter(Demand demand, long arrived, CompletableFuture<Lease> lease) {

    long tonnes() {
        return demand.tonnes();
    }

    boolean atMost() {
        return demand.atMost();
    }
}
