package io.carbonregistry.verification;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Grounds;
import java.time.LocalDate;

/** A year is verified again. */
public record VerificationReopened(ActRef act, int year, AccountId account, Grounds because, LocalDate day)
        implements Fact {}
