package io.carbonregistry.client.leasing;

import java.util.concurrent.CompletableFuture;

/**
 * Somebody who waits for a lane.
 *
 * @param tonnes how much room they need
 * @param arrived the number of the reading that had begun last when they came
 * @param lease what they wait for
 */
record LaneWaiter(long tonnes, long arrived, CompletableFuture<LaneLease> lease) {}
