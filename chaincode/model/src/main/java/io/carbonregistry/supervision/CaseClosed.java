package io.carbonregistry.supervision;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Grounds;
import java.time.LocalDate;

/** A case has ended. */
public record CaseClosed(ActRef act, CaseId caseId, Outcome outcome, Grounds because, LocalDate day) implements Fact {}
