package io.carbonregistry.plans;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import java.time.LocalDate;
import java.util.Optional;

/** A meter is known. */
public record MeterRegistered(
        ActRef act,
        AccountId account,
        MeterId meter,
        FacilityId facility,
        String kind,
        LocalDate installed,
        Optional<MeterId> replaces,
        LocalDate day)
        implements Fact {}
