/**
 * Verification (核查) of annual reports: what an accredited body finds, and what the province tells the company.
 *
 * <p>An {@link io.carbonregistry.verification.AnnualReport} is the sum of attested months; its {@link io.carbonregistry.verification.Assignment} goes from ASSIGNED over DESK and
 * SITE, NC_OPEN and NC_CLOSED while there are non-conformities, to REVIEWED, NOTIFIED, OBJECTED and FINAL. The province assigns, notifies and decides; the assigned body alone
 * reads values, raises {@link io.carbonregistry.verification.NonConformity} and signs, with a reviewer who was not of its team; the company answers and objects. Whoever compiled, is related to who did, or verified
 * too many years in a row does not verify, and who is suspended, expelled or banned signs nothing, open work included. A {@link io.carbonregistry.verification.VerificationResult}
 * never rests on a superseded version or an open non-conformity, and changes after its notice by decision alone.
 */
@NullMarked
package io.carbonregistry.verification;

import org.jspecify.annotations.NullMarked;
