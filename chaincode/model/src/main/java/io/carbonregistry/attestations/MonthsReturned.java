package io.carbonregistry.attestations;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import java.time.LocalDate;
import java.util.List;

/** Months must be attested again; refused lines contributed nothing. */
public record MonthsReturned(ActRef act, List<MonthStep> months, List<RefusedMonth> refused, LocalDate day)
        implements Fact {

    public MonthsReturned {
        months = List.copyOf(months);
        refused = List.copyOf(refused);
    }
}
