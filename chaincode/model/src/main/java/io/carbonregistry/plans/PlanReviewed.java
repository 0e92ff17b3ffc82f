package io.carbonregistry.plans;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Grounds;
import java.time.LocalDate;
import java.util.Optional;

/** A version of a plan was reviewed. */
public record PlanReviewed(
        ActRef act,
        AccountId account,
        FacilityId facility,
        int year,
        int version,
        Plan.Status verdict,
        Optional<Grounds> remarks,
        LocalDate day)
        implements Fact {}
