/**
 * Gets a chaincode's definition into the blocks: version and endorsement policy, as Fabric's lifecycle writes them.
 *
 * <p>A definition is made by a transaction that a peer proposes and all endorsing peers sign, so that whoever reads the
 * blocks finds the policy in them. It knows definitions and the peers' identities, and nothing of the code. It is made
 * when the ledger starts with settings that differ from what is defined; the sequence only grows.
 */
@NullMarked
package io.carbonregistry.devledger.lifecycle;

import org.jspecify.annotations.NullMarked;
