package io.carbonregistry.client.attestations;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.units.ReportingMonth;
import java.util.List;

/**
 * A month of some of a company's facilities, ready to be attested. Secret.
 *
 * @param account the company's
 * @param month which
 * @param facilities one each, in the order in which they were prepared
 */
public record MonthBundle(AccountId account, ReportingMonth month, List<FacilityBundle> facilities) {

    public MonthBundle {
        facilities = List.copyOf(facilities);
    }
}
