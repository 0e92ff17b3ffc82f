/**
 * What the registry's blocks say, transaction by transaction.
 *
 * <p>{@link io.carbonregistry.client.replay.RegistryBlocks} finds in a block the valid transactions that touch the registry, and
 * a {@link io.carbonregistry.client.replay.RegistryTransaction} tells who signed it, what was asked, what came of it and what it
 * wrote. It knows Fabric's envelopes and the registry's codec, and keeps nothing. Whoever may read full blocks may replay them.
 * Which transactions are valid is never decided here: the flags are the peer's, or those that an audit has computed anew.
 */
@NullMarked
package io.carbonregistry.client.replay;

import org.jspecify.annotations.NullMarked;
