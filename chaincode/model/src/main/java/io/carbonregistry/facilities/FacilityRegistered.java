package io.carbonregistry.facilities;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.units.ReportingMonth;
import java.time.LocalDate;
import java.util.List;

/** A facility is within a company's boundary. */
public record FacilityRegistered(
        ActRef act,
        AccountId account,
        FacilityId facility,
        String sector,
        String kind,
        ReportingMonth first,
        List<FacilityId> continues,
        LocalDate day)
        implements Fact {

    public FacilityRegistered {
        continues = List.copyOf(continues);
    }
}
