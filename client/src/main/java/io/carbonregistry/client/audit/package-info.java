/**
 * What an outsider with the blocks can recompute: everything.
 *
 * <p>A {@link io.carbonregistry.client.audit.LedgerAudit} takes blocks from the channel's own block 0 on, the root certificates that
 * the auditor trusts, and the code whose verdicts are recomputed; it ends in a
 * {@link io.carbonregistry.client.audit.AuditReport}. It checks the chain and the orderers' signatures, computes every validation
 * flag anew, lets the registry decide every valid act again on the states as they stood, compares what comes out byte by byte, and
 * holds the states of the end to the invariants. Anybody who has the blocks may audit; nothing is asked of the network. It decides
 * again only what its own code decided, and says which acts other code did. No flag, digest or answer in a block is ever believed.
 */
@NullMarked
package io.carbonregistry.client.audit;

import org.jspecify.annotations.NullMarked;
