package io.carbonregistry.supervision;

import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Mandate;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;

/** How far an office sees: to the cases of its own place and of those within. */
final class Reach {

    private Reach() {}

    static void require(Ledger ledger, Caller caller, Adcode place) {
        Mandate mandate = ledger.get(Mandate.key(caller.requireOffice()));
        if (!mandate.jurisdiction().covers(place)) {
            throw RefusedException.because(
                    Reason.WRONG_JURISDICTION, mandate.actor(), mandate.jurisdiction(), "cases", place);
        }
    }
}
