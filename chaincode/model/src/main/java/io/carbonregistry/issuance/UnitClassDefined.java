package io.carbonregistry.issuance;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;
import java.util.Optional;

/** A class of units exists. */
public record UnitClassDefined(
        ActRef act, UnitClass unitClass, String kind, Optional<String> vintage, Optional<String> project, LocalDate day)
        implements Fact {}
