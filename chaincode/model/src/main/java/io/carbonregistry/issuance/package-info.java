/**
 * Units come into being: classes, caps, plans, and what is minted and allocated under them.
 *
 * <p>A {@link io.carbonregistry.issuance.Cap} belongs to one class and is divided into parts by sector;
 * {@link io.carbonregistry.issuance.Allocation} says what is planned for one account and what it has been allocated. The Regulator
 * approves caps and plans, the Registrar defines classes, mints and allocates, each act signed by two persons; anybody may see a cap
 * and what was issued under it, for both are published. {@link io.carbonregistry.issuance.Issuance} counts the serials of a class
 * from 1 without a gap, so issuing within one class is serial on purpose. Never is more issued than the cap, planned than its
 * part, or allocated than planned.
 */
@NullMarked
package io.carbonregistry.issuance;

import org.jspecify.annotations.NullMarked;
