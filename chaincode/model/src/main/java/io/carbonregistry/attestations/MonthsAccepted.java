package io.carbonregistry.attestations;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import java.time.LocalDate;
import java.util.List;

/** Months are accepted by two officers; refused lines contributed nothing. */
public record MonthsAccepted(ActRef act, List<MonthStep> months, List<RefusedMonth> refused, LocalDate day)
        implements Fact {

    public MonthsAccepted {
        months = List.copyOf(months);
        refused = List.copyOf(refused);
    }
}
