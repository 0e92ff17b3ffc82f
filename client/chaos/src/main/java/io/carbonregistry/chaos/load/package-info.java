/**
 * The clients of a storm: each a process of its own, with journals on the disk, that does acts of all kinds until it is told to stop.
 *
 * <p>A {@link io.carbonregistry.chaos.load.Client} has lanes; each does one job after the other, and asks again under the same id until
 * it is told how an act has ended. A client runs, is killed, and is started again where it was; then it first resolves what was open.
 * It acts for the accounts of the storm's ground. It knows profiles and acts, and nothing of faults. It never calls an act done, or
 * refused, that it was not told of.
 */
@NullMarked
package io.carbonregistry.chaos.load;

import org.jspecify.annotations.NullMarked;
