/**
 * Real transactions of the European Union Transaction Log, done again on this registry through its client.
 *
 * <p>A line of the log is a block of units, and lines that share an id are one transaction: here one act, all or nothing. A
 * transaction is granted, refused, or left out because no act of this registry means the same; each is counted by its reason.
 * Accounts are opened and given what they will need first, and the result says so. The log's codes are those of Regulation (EC)
 * 2216/2004. No line is ever passed over in silence, and no rule of the registry is gone around: delays and limits are set by
 * its own acts.
 */
@NullMarked
package io.carbonregistry.client.demo.eutl;

import org.jspecify.annotations.NullMarked;
