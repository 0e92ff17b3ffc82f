package io.carbonregistry.verification;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;

/** A company's year is verified; it counts once the company was told. */
public record VerificationIssued(ActRef act, VerificationResult result) implements Fact {}
