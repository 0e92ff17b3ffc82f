package io.carbonregistry.accounts;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Grounds;
import java.time.LocalDate;

/** An office has frozen an account. */
public record AccountFrozen(ActRef act, AccountId account, Grounds because, LocalDate day) implements Fact {}
