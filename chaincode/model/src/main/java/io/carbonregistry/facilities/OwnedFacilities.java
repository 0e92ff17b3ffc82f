package io.carbonregistry.facilities;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which facilities an account has ever had; those that ended too.
 *
 * @param account whose
 * @param facilities in the order of their registration
 */
public record OwnedFacilities(AccountId account, List<FacilityId> facilities) implements State {

    public OwnedFacilities {
        facilities = List.copyOf(facilities);
    }

    /** Where it stands. */
    public static Key<OwnedFacilities> key(AccountId account) {
        return Key.of(OwnedFacilities.class, "facilities", account);
    }

    /** With one more. */
    OwnedFacilities with(FacilityId one) {
        return new OwnedFacilities(
                account, Stream.concat(facilities.stream(), Stream.of(one)).toList());
    }
}
