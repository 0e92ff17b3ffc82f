package io.carbonregistry.verification;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import java.time.LocalDate;

/** A non-conformity is answered. */
public record NonConformityAnswered(ActRef act, int year, AccountId account, int number, LocalDate day)
        implements Fact {}
