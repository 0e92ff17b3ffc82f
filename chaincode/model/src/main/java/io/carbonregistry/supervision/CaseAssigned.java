package io.carbonregistry.supervision;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import java.time.LocalDate;

/** An officer answers for a case. */
public record CaseAssigned(ActRef act, CaseId caseId, Officer officer, LocalDate day) implements Fact {}
