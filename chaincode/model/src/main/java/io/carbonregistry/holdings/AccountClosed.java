package io.carbonregistry.holdings;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Grounds;
import java.time.LocalDate;

/** An account is closed for ever. */
public record AccountClosed(ActRef act, AccountId account, Grounds because, LocalDate day) implements Fact {}
