package io.carbonregistry.accounts;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Fact;
import java.time.LocalDate;

/** An office acts no more. */
public record OfficeClosed(ActRef act, Actor office, String legalBasis, LocalDate day) implements Fact {}
