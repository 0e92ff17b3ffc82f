/**
 * Carries the registry's decisions to a Fabric peer: the only place that knows Fabric's shim.
 *
 * <p>A peer that connects gets a {@link io.carbonregistry.chaincode.RegistryChaincode} of its own, so no two share a state. It
 * turns a signed proposal into the model's {@link io.carbonregistry.Proposal}, lets the model decide over a
 * {@link io.carbonregistry.chaincode.Ledger}, and writes, announces and answers what was decided. Reads and writes go in batches
 * where the peer offers them and key by key otherwise, with the same read and write sets. It knows no rule of the registry, and
 * whatever goes wrong, no argument, value or stack trace reaches the wire or a log.
 */
@NullMarked
package io.carbonregistry.chaincode;

import org.jspecify.annotations.NullMarked;
