/**
 * The network that a benchmark runs on.
 *
 * <p>A venue is started in a folder of its own with the registry and the yardstick deployed side by side, the same policy, the same
 * settings and a process of its own each, and is stopped when it is closed. It tells its topology and its processes, so that
 * figures come with what they were measured on. It knows how networks are started and nothing of what is measured. It never
 * listens beyond this machine, and never leaves a process behind.
 */
@NullMarked
package io.carbonregistry.bench.venue;

import org.jspecify.annotations.NullMarked;
