/**
 * What a storm has left: the clients' word held against the blocks.
 *
 * <p>{@link io.carbonregistry.chaos.findings.Balance} reads what each client was told and what its journals say, and finds every act in
 * the blocks again: once, if it was called committed, and never, if it was called anything else. An act is kept, lost, doubled,
 * contradicted or unresolved. Whoever may read full blocks may ask. It knows journals and blocks, and nothing of faults. It never
 * believes an answer that no block bears out.
 */
@NullMarked
package io.carbonregistry.chaos.findings;

import org.jspecify.annotations.NullMarked;
