package io.carbonregistry.accounts;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import java.time.LocalDate;

/** A holder trusts a counterparty no longer. */
public record CounterpartyDistrusted(ActRef act, AccountId account, AccountId counterparty, LocalDate day)
        implements Fact {}
