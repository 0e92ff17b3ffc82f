package io.carbonregistry.supervision;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Grounds;
import java.time.LocalDate;
import java.util.List;

/** A case is open. */
public record CaseOpened(ActRef act, CaseId caseId, List<Finding> findings, Grounds because, LocalDate day)
        implements Fact {

    public CaseOpened {
        findings = List.copyOf(findings);
    }
}
