package io.carbonregistry.pledges;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import java.time.LocalDate;

/**
 * Pledged units were surrendered for a compliance year.
 *
 * @param act the act
 * @param pledge which they have left
 * @param account whose they were
 * @param year the compliance year
 * @param units which
 * @param day when
 */
public record PledgedUnitsSurrendered(
        ActRef act, ActRef pledge, AccountId account, int year, PledgedUnits units, LocalDate day) implements Fact {}
