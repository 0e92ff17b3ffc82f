/**
 * What is typed to see what waits in the review of months.
 *
 * <p>{@code attestations worklist} brings the projection in the network's folder up to date and lists what waits, for which office and until when, in lines of at most 100
 * columns. It works for identities of organisations that may read full blocks. It knows how to tell, and derives nothing. No line holds a value.
 */
@NullMarked
package io.carbonregistry.client.cli.calendar;

import org.jspecify.annotations.NullMarked;
