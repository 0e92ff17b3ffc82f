/**
 * What is done to a network and its clients in a storm.
 *
 * <p>A {@link io.carbonregistry.chaos.faults.Fault} strikes something by chance and undoes what it did, so that in the end everything
 * runs again; how long nothing was committed around it is told. A strike has begun, and has ended. The storm alone strikes. It knows
 * processes and connections, and nothing of what is sent. It never leaves anything broken behind.
 */
@NullMarked
package io.carbonregistry.chaos.faults;

import org.jspecify.annotations.NullMarked;
