package io.carbonregistry.facilities;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.Caller;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.Ledger;
import io.carbonregistry.kernel.Query;
import java.util.List;

/**
 * Asks for a company's facilities; those that ended too.
 *
 * @param account the company's account
 */
public record ListFacilities(AccountId account) implements Query<FacilityList> {

    @Override
    public FacilityList answer(Ledger ledger, Caller caller) {
        List<Key<Facility>> keys = ledger.find(OwnedFacilities.key(account)).stream()
                .flatMap(owned -> owned.facilities().stream())
                .map(Facility::key)
                .toList();
        return new FacilityList(ledger.findAll(Facility.class, keys));
    }
}
