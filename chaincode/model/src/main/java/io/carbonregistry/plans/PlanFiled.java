package io.carbonregistry.plans;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.units.ReportingMonth;
import java.time.LocalDate;

/** A version of a plan waits for its review. */
public record PlanFiled(
        ActRef act,
        AccountId account,
        FacilityId facility,
        int year,
        int version,
        String guideline,
        ReportingMonth from,
        LocalDate day)
        implements Fact {}
