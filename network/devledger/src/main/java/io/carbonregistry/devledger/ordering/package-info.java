/**
 * Puts transactions in order: takes envelopes, collects them into batches by size, count and time, and makes signed
 * blocks of them.
 *
 * <p>An envelope is refused or accepted; accepted ones stand in a block in the order they came. It knows envelopes,
 * their senders and the channel's batch settings, and nothing of what is in a transaction. Any identity that the
 * channel's Writers policy allows may send. An accepted envelope is never put before an earlier one.
 */
@NullMarked
package io.carbonregistry.devledger.ordering;

import org.jspecify.annotations.NullMarked;
