/**
 * Units secure a debt: control over them, and a mirror of the notice in the central bank's system of registration.
 *
 * <p>A {@link io.carbonregistry.pledges.Pledge} is proposed by the debtor, accepted by a bank, locked by the Registrar, perfected by
 * its notice, drawn on, changed by both parties, and at last released or enforced; {@link io.carbonregistry.pledges.PledgeStep} is that
 * course as one table. What is lent stands in a {@link io.carbonregistry.pledges.Loan}, confided to the parties and to supervision.
 * Emitters and banks act on their own pledges with four eyes on both sides; the Registrar binds units, courts order, the exchange sells.
 * Pledged units never move but by a step of their pledge, a later rank never comes before an earlier one, and whoever moves units looks at
 * nothing that is confided. The ledger never claims that its record alone creates the right.
 */
@NullMarked
package io.carbonregistry.pledges;

import org.jspecify.annotations.NullMarked;
