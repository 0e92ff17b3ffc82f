package io.carbonregistry.attestations;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import java.time.LocalDate;
import java.util.List;

/** Months were looked at, by a city or a province; refused lines contributed nothing. */
public record MonthsReviewed(ActRef act, List<MonthStep> months, List<RefusedMonth> refused, LocalDate day)
        implements Fact {

    public MonthsReviewed {
        months = List.copyOf(months);
        refused = List.copyOf(refused);
    }
}
