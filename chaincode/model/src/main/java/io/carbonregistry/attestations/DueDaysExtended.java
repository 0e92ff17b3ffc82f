package io.carbonregistry.attestations;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.units.ReportingMonth;
import java.time.LocalDate;
import java.util.List;

/** Months of a sector are due on a later day. */
public record DueDaysExtended(
        ActRef act,
        String sector,
        List<ReportingMonth> months,
        LocalDate due,
        DueNotice.Kind kind,
        String legalBasis,
        LocalDate day)
        implements Fact {

    public DueDaysExtended {
        months = List.copyOf(months);
    }
}
