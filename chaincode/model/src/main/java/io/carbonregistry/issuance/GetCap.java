package io.carbonregistry.issuance;

import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Query;
import io.carbonregistry.units.UnitClass;

/**
 * Asks what the cap of a class is and how much of it is spent.
 *
 * @param unitClass the class
 */
public record GetCap(UnitClass unitClass) implements Query<CapReport> {

    @Override
    public CapReport answer(Ledger ledger, Caller caller) {
        Cap cap = ledger.get(Cap.key(unitClass));
        long issued = ledger.find(Issuance.key(unitClass)).map(Issuance::issued).orElse(0L);
        return new CapReport(cap, cap.planned(), issued, cap.tonnes().value() - issued);
    }
}
