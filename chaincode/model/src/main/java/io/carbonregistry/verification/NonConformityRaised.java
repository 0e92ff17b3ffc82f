package io.carbonregistry.verification;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;

/** Something was not accepted. */
public record NonConformityRaised(ActRef act, NonConformity nonConformity) implements Fact {}
