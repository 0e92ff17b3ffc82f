/**
 * A seeded simulation of a whole market over the pure model: random requests of every kind by many actors, the invariants
 * after every step.
 *
 * <p>Requests are made from their components, so a new kind of request takes part as soon as it stands in the table of
 * permissions. A run that fails prints its seed, and the same seed gives the same run.
 */
@NullMarked
package io.carbonregistry.simulation;

import org.jspecify.annotations.NullMarked;
