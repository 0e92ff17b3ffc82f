package io.carbonregistry.client.leasing;

import java.util.concurrent.CompletableFuture;

/**
 * Somebody who waits for blocks.
 *
 * @param tonnes how much
 * @param arrived the number of the reading that had begun last when they came
 * @param lease what they wait for
 */
record Waiter(long tonnes, long arrived, CompletableFuture<Lease> lease) {}
