/**
 * The networks that a storm rages on, as what can be struck.
 *
 * <p>An {@link io.carbonregistry.chaos.arena.Arena} is a network in a folder, started for one storm and stopped after it; its
 * {@link io.carbonregistry.chaos.arena.Victim}s are its processes, which run, are killed or paused, and run again. Only the storm that
 * started it strikes it. It knows processes, and nothing of the registry's acts. It never stops a process that it did not start.
 */
@NullMarked
package io.carbonregistry.chaos.arena;

import org.jspecify.annotations.NullMarked;
