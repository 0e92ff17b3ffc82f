package io.carbonregistry.facilities;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Grounds;
import io.carbonregistry.units.ReportingMonth;
import java.time.LocalDate;

/** A facility reports no more after a month. */
public record FacilityRetired(
        ActRef act, AccountId account, FacilityId facility, ReportingMonth last, Grounds because, LocalDate day)
        implements Fact {}
