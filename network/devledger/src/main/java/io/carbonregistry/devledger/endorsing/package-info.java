/**
 * What a peer does with a proposal: checks who sent it, has the chaincode run it, signs what came out.
 *
 * <p>A proposal is refused, failed, answered or endorsed. The package knows proposals, the channel's access rules and
 * chaincode by name; it knows nothing of other peers. Whoever the channel lets write may propose. Nothing is ever signed
 * that the chaincode did not answer with success.
 */
@NullMarked
package io.carbonregistry.devledger.endorsing;

import org.jspecify.annotations.NullMarked;
