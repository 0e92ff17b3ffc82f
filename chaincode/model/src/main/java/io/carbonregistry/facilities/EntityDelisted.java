package io.carbonregistry.facilities;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Grounds;
import java.time.LocalDate;

/** A company is off a year's list. */
public record EntityDelisted(ActRef act, int year, AccountId account, Grounds because, LocalDate day) implements Fact {}
