package io.carbonregistry.guidelines;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import java.time.LocalDate;

/** A table of factors can be cited. */
public record FactorsPublished(ActRef act, String version, String legalBasis, LocalDate day) implements Fact {}
