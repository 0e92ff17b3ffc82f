package io.carbonregistry.verification;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Grounds;
import java.time.LocalDate;

/**
 * An objection is decided.
 *
 * @param late whether later than it was to be
 */
public record ObjectionDecided(
        ActRef act,
        int year,
        AccountId account,
        DecideObjection.Verdict verdict,
        Grounds because,
        boolean late,
        LocalDate day)
        implements Fact {}
