package io.carbonregistry.accounts;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Grounds;
import java.time.LocalDate;

/** An office has restricted an account. */
public record AccountRestricted(ActRef act, AccountId account, Grounds because, LocalDate day) implements Fact {}
