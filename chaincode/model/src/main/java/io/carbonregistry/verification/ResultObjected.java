package io.carbonregistry.verification;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Grounds;
import java.time.LocalDate;

/**
 * A company does not agree with its result.
 *
 * @param decisionDue the last day on which the decision is in time
 */
public record ResultObjected(
        ActRef act, AccountId account, int year, int result, Grounds because, LocalDate decisionDue, LocalDate day)
        implements Fact {}
