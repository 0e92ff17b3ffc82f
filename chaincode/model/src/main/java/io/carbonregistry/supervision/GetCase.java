package io.carbonregistry.supervision;

import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Query;

/**
 * Asks for a case.
 *
 * @param caseId which
 */
public record GetCase(CaseId caseId) implements Query<Case> {

    @Override
    public Case answer(Ledger ledger, Caller caller) {
        Reach.require(ledger, caller, caseId.place());
        return ledger.get(Case.key(caseId));
    }
}
