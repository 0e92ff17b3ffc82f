package io.carbonregistry.plans;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Grounds;
import java.time.LocalDate;

/** A meter is in use no longer. */
public record MeterRetired(ActRef act, AccountId account, MeterId meter, LocalDate last, Grounds because, LocalDate day)
        implements Fact {}
