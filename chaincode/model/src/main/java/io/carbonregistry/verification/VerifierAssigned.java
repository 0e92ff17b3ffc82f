package io.carbonregistry.verification;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import java.time.LocalDate;

/** A body is to verify a company's year. */
public record VerifierAssigned(ActRef act, int year, AccountId account, BodyId body, LocalDate day) implements Fact {}
