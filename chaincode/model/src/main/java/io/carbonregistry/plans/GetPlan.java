package io.carbonregistry.plans;

import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Query;

/**
 * Asks for a version of a facility's plan.
 *
 * @param facility which
 * @param year for which year
 * @param version which version
 */
public record GetPlan(FacilityId facility, int year, int version) implements Query<Plan> {

    @Override
    public Plan answer(Ledger ledger, Caller caller) {
        return ledger.get(Plan.key(facility, year, version));
    }
}
