package io.carbonregistry.verification;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Grounds;
import java.time.LocalDate;

/** A company's year is verified in the simplified course. */
public record SimplifiedGranted(ActRef act, int year, AccountId account, Grounds because, LocalDate day)
        implements Fact {}
