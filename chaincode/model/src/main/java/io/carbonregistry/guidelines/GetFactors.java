package io.carbonregistry.guidelines;

import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Query;
import io.carbonregistry.kernel.Text;

/**
 * Asks for a table of factors.
 *
 * @param version its id
 */
public record GetFactors(String version) implements Query<FactorTable> {

    public GetFactors {
        Text.requireId("factor table", version);
    }

    @Override
    public FactorTable answer(Ledger ledger, Caller caller) {
        return ledger.get(FactorTable.key(version));
    }
}
