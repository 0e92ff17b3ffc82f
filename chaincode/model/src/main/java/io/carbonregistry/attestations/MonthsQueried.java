package io.carbonregistry.attestations;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import java.time.LocalDate;
import java.util.List;

/** The nation asks about accepted months; refused lines contributed nothing. */
public record MonthsQueried(ActRef act, List<MonthStep> months, List<RefusedMonth> refused, LocalDate day)
        implements Fact {

    public MonthsQueried {
        months = List.copyOf(months);
        refused = List.copyOf(refused);
    }
}
