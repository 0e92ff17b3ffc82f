package io.carbonregistry.retirements;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Query;

/**
 * Asks for the certificate of an act that has retired units. A certificate is public.
 *
 * @param act the act
 */
public record GetCertificate(ActRef act) implements Query<Certificate> {

    @Override
    public Certificate answer(Ledger ledger, Caller caller) {
        return ledger.get(Certificate.key(act));
    }
}
