package io.carbonregistry.verification;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import java.time.LocalDate;

/** A non-conformity waits no more. */
public record NonConformityClosed(
        ActRef act, BodyId body, int year, AccountId account, int number, NonConformity.Status status, LocalDate day)
        implements Fact {}
