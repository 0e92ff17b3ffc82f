/**
 * Channels: their first blocks, who has joined them, and who leads their orderers.
 *
 * <p>A channel has a first block or none; nodes have joined it or not; its orderers have a leader or are electing one. The
 * operator of the network makes channels, and any number of them share the same processes. It knows block heights and leaders, and
 * nothing of what stands in a block. A first block is never made twice.
 */
@NullMarked
package io.carbonregistry.fabric.network.channels;

import org.jspecify.annotations.NullMarked;
