/**
 * Storms: a market under load, on which faults are let loose, and a look at what is left.
 *
 * <p>{@link io.carbonregistry.chaos.Storm} founds a market on a network of its own, lets clients act in processes of their own, strikes
 * again and again, and in the end holds what the clients were told and have written down against the blocks. A storm is prepared,
 * raging, over, and judged. Anybody may run one, on a machine of their own; one seed strikes in one order. It never touches a process
 * that it did not start, and never takes a client's word for what the ledger has.
 */
@NullMarked
package io.carbonregistry.chaos;

import org.jspecify.annotations.NullMarked;
