package io.carbonregistry.verification;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import java.time.LocalDate;

/**
 * A company is told its result.
 *
 * @param objectionsUntil the last day on which it may object
 * @param due the last day on which it was to be told
 * @param late whether it was told later
 */
public record ResultNotified(
        ActRef act,
        int year,
        AccountId account,
        int result,
        LocalDate objectionsUntil,
        LocalDate due,
        boolean late,
        LocalDate day)
        implements Fact {}
