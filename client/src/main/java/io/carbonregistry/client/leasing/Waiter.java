package io.carbonregistry.client.leasing;

import java.util.concurrent.CompletableFuture;

/**
 * Somebody who waits for blocks.
 *
 * @param tonnes how much
 * @param atMost whether less will do, as a new reading shows it
 * @param arrived the number of the reading that had begun last when they came
 * @param lease what they wait for
 */
record Waiter(long tonnes, boolean atMost, long arrived, CompletableFuture<Lease> lease) {}
