package io.carbonregistry.issuance;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.units.UnitClass;
import java.time.LocalDate;

/** A class has a cap. */
public record CapApproved(ActRef act, UnitClass unitClass, CapTerms terms, LocalDate day) implements Fact {}
