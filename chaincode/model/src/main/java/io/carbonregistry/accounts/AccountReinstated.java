package io.carbonregistry.accounts;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Grounds;
import java.time.LocalDate;

/** An office has lifted its restriction. */
public record AccountReinstated(ActRef act, AccountId account, Grounds because, LocalDate day) implements Fact {}
