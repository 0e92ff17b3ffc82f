/**
 * Supervision (监督管理): what looks wrong in attested months becomes a case, which somebody answers for until it is closed.
 *
 * <p>A {@link io.carbonregistry.supervision.Case} is open, assigned to an officer, and closed; it ends in a restatement, a new verification, a
 * sanction or nothing. Regulators open, assign and close cases within their jurisdiction, two of them signing the end, and regulators, courts and
 * auditors may look. A {@link io.carbonregistry.supervision.Finding} names its rule and the versions of the months that led to it, so that anybody entitled can look at the
 * same rows again. No case holds a value, none cites a month that was never attested, and none is ever opened again or deleted.
 */
@NullMarked
package io.carbonregistry.supervision;

import org.jspecify.annotations.NullMarked;
