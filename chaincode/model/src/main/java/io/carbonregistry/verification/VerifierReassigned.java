package io.carbonregistry.verification;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Grounds;
import java.time.LocalDate;

/** Another body is to verify a company's year. */
public record VerifierReassigned(
        ActRef act, int year, AccountId account, BodyId before, BodyId body, Grounds because, LocalDate day)
        implements Fact {}
