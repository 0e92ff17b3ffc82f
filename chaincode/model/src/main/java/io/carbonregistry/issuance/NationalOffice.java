package io.carbonregistry.issuance;

import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Mandate;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import io.carbonregistry.units.UnitClass;

/** A cap is the nation's: no province sets one (Regulation 775 art. 8). */
final class NationalOffice {

    private NationalOffice() {}

    static void require(UnitClass unitClass, States states, Circumstances now, Rules rules) {
        // The way of every act has read the mandate in whose name it is done.
        Adcode jurisdiction = states.get(Mandate.key(now.actor())).jurisdiction();
        rules.require(
                jurisdiction.equals(Adcode.NATION),
                Reason.WRONG_JURISDICTION,
                now.actor(),
                jurisdiction,
                Cap.key(unitClass),
                Adcode.NATION);
    }
}
