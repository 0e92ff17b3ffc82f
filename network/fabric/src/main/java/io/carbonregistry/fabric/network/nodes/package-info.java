/**
 * The nodes of a network as processes of this machine, and what they tell of themselves.
 *
 * <p>A node runs, is paused or is stopped; its data stay in its folder meanwhile. Whoever may write the network's folder starts and
 * stops it. It knows which program a node is and where it answers, and nothing of channels. A node is never called ready before it
 * has answered.
 */
@NullMarked
package io.carbonregistry.fabric.network.nodes;

import org.jspecify.annotations.NullMarked;
