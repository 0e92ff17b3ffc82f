package io.carbonregistry.issuance;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;

/** A cap was set anew; what it was before is kept here. */
public record CapAmended(ActRef act, UnitClass unitClass, Cap before, CapTerms terms, LocalDate day) implements Fact {}
