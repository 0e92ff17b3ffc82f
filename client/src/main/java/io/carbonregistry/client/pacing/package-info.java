/**
 * How fast to ask.
 *
 * <p>{@link io.carbonregistry.client.pacing.Window} bounds how many acts are under way at once, and how large they are
 * together, below what a peer takes; whoever comes when it is full waits. {@link io.carbonregistry.client.pacing.Patience} says how long to go on with one
 * act, and when to try again. The package knows no ledger and no registry. An act under way holds no thread.
 */
@NullMarked
package io.carbonregistry.client.pacing;

import org.jspecify.annotations.NullMarked;
