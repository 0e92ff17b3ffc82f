package io.carbonregistry.verification;

import io.carbonregistry.attestations.MonthVersion;
import io.carbonregistry.bodies.BodyId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import java.time.LocalDate;
import java.util.List;

/** Rows of a month were opened against its root. */
public record RowsSampled(ActRef act, BodyId body, int year, MonthVersion version, List<Long> rows, LocalDate day)
        implements Fact {

    public RowsSampled {
        rows = List.copyOf(rows);
    }
}
