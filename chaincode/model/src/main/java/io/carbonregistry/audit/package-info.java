/**
 * What became of every act, and what must hold whatever happens.
 *
 * <p>The registry itself answers for one act and for one actor's acts, from the {@link io.carbonregistry.approvals.Act} records
 * that stand on the ledger; histories and biographies come from blocks. {@link io.carbonregistry.audit.Invariants} looks once at
 * every state and tells all that does not add up, to the simulation, the demonstration and the auditor alike; there are no states
 * of its own. Whoever acts for an account or office sees its acts, and so do the authorities and the auditor. Nothing here ever
 * writes.
 */
@NullMarked
package io.carbonregistry.audit;

import org.jspecify.annotations.NullMarked;
