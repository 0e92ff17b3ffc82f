package io.carbonregistry.bodies;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import java.time.LocalDate;

/** A further accreditation of a body counts. */
public record ScopeExtended(ActRef act, BodyId body, Accreditation accreditation, LocalDate day) implements Fact {}
