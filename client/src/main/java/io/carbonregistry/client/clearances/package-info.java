/**
 * Clearances: what a lender asks for before it lends on units, that nothing encumbers them.
 *
 * <p>A {@link io.carbonregistry.client.clearances.Clearance} says of certain serials that their holder has them free after a block of this ledger; it
 * cites the certificate of a search elsewhere by its digest and says nothing of notices there. Only somebody who acts for the holder can make one,
 * for the signature is the holder's consent to its being shown. {@link io.carbonregistry.client.clearances.ClearanceAudit} checks it against blocks and root certificates, offline,
 * and says which of its words does not hold. It knows the registry's states and nothing of commands.
 */
@NullMarked
package io.carbonregistry.client.clearances;

import org.jspecify.annotations.NullMarked;
