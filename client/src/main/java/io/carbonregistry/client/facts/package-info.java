/**
 * What has happened, as the blocks tell it.
 *
 * <p>{@link io.carbonregistry.client.facts.Facts} goes through a channel's blocks from any one on, and yields a
 * {@link io.carbonregistry.client.facts.Recorded} for every valid act; whoever keeps the number of the last block can go on
 * after it. Full blocks are for organisations that the channel's access rules allow. A transaction that a peer found invalid
 * is no fact. The validation flags are the peer's word: an audit recomputes them, this does not.
 */
@NullMarked
package io.carbonregistry.client.facts;

import org.jspecify.annotations.NullMarked;
