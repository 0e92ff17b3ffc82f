package io.carbonregistry.accounts;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import java.time.LocalDate;

/**
 * A holder has named a counterparty that it trusts.
 *
 * @param from the first day on which it is trusted
 */
public record CounterpartyTrusted(ActRef act, AccountId account, AccountId counterparty, LocalDate from, LocalDate day)
        implements Fact {}
