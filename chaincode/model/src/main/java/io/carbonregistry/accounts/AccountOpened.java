package io.carbonregistry.accounts;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Fact;
import java.time.LocalDate;

/** An account was opened. */
public record AccountOpened(
        ActRef act, AccountId account, AccountType type, Holder holder, Adcode adcode, LocalDate day) implements Fact {}
