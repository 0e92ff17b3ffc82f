package io.carbonregistry.guidelines;

import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Query;
import io.carbonregistry.kernel.Text;

/**
 * Asks for a version of a guideline, whole.
 *
 * @param version its id
 */
public record GetGuideline(String version) implements Query<Guideline> {

    public GetGuideline {
        Text.requireId("guideline", version);
    }

    @Override
    public Guideline answer(Ledger ledger, Caller caller) {
        return ledger.get(Guideline.key(version));
    }
}
