package io.carbonregistry.attestations;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import java.time.LocalDate;
import java.util.List;

/** Months that the nation asked about stand as they are; refused lines contributed nothing. */
public record QueryAnswered(ActRef act, List<MonthStep> months, List<RefusedMonth> refused, LocalDate day)
        implements Fact {

    public QueryAnswered {
        months = List.copyOf(months);
        refused = List.copyOf(refused);
    }
}
