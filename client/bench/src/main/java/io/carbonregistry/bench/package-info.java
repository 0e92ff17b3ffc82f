/**
 * How fast the registry is, told beside what the same network does for a chaincode that does nothing.
 *
 * <p>{@link io.carbonregistry.bench.Benchmark} measures scenarios in interleaved rounds, each round beginning with the yardstick, so
 * that a machine that slows down slows all of them down; {@link io.carbonregistry.bench.Main} is its program. A benchmark is
 * prepared, warmed up, measured, told. Anybody may run it, on a machine of their own. It never runs on a network that it did not
 * start, and never tells a figure without the topology and the load of others.
 */
@NullMarked
package io.carbonregistry.bench;

import org.jspecify.annotations.NullMarked;
