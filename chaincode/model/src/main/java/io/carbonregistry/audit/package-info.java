/**
 * What became of every act, and what must hold whatever happens.
 *
 * <p>The registry itself answers for one act and for one actor's acts, from the {@link io.carbonregistry.approvals.Act} records
 * that stand on the ledger; histories and biographies come from blocks. It has no states of its own. Whoever acts for an account
 * or office sees its acts, and so do the authorities and the auditor. Nothing here ever writes.
 */
@NullMarked
package io.carbonregistry.audit;

import org.jspecify.annotations.NullMarked;
