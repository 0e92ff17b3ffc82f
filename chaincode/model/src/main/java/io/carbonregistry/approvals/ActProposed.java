package io.carbonregistry.approvals;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Fact;
import java.time.LocalDate;

/** An act waits for its second signature. */
public record ActProposed(ActRef act, String request, Digest intent, LocalDate expires) implements Fact {}
