package io.carbonregistry.bodies;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Grounds;
import java.time.LocalDate;

/** A body stands otherwise than before. */
public record BodyStandingSet(
        ActRef act,
        BodyId body,
        TechnicalBody.Standing before,
        TechnicalBody.Standing standing,
        Grounds because,
        LocalDate day)
        implements Fact {}
