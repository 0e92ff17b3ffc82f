/**
 * Units leave for good: surrendered for a year, or cancelled.
 *
 * <p>A holder surrenders for a compliance year or cancels of its own will for a purpose and a beneficiary, and a Regulator's
 * office cancels in bulk on a legal basis, each act signed by two persons. The blocks stay on the ledger in a terminal state,
 * under the serials they always had. A {@link io.carbonregistry.retirements.Certificate} says what an act has retired; anybody
 * who knows the act may see it. Nothing that is bound or belongs to somebody else is ever retired, and no retired unit ever comes
 * back but by a reversal that names the act.
 */
@NullMarked
package io.carbonregistry.retirements;

import org.jspecify.annotations.NullMarked;
