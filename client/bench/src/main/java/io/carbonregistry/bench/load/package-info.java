/**
 * How work is offered to a network, and how what it did is counted.
 *
 * <p>In a closed loop a new piece of work starts when an old one ends, which finds the most that a network does; in an open loop
 * work starts at intended moments whatever becomes of it, and is timed from those, so that a network that stalls is not asked
 * less while it does. A run is warming up, measured or ended. It knows neither registry nor ledger: work is a future that tells
 * its block. A run never counts what was still under way at its beginning, and never forgets what has failed.
 */
@NullMarked
package io.carbonregistry.bench.load;

import org.jspecify.annotations.NullMarked;
