package io.carbonregistry.facilities;

import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Query;

/**
 * Asks what a facility is, when it reports, and what is registered of it.
 *
 * @param facility which
 */
public record GetFacility(FacilityId facility) implements Query<Facility> {

    @Override
    public Facility answer(Ledger ledger, Caller caller) {
        return ledger.get(Facility.key(facility));
    }
}
