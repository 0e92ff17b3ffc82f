package io.carbonregistry.attestations;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import java.time.LocalDate;
import java.util.List;

/** Companies' months of a year are closed; refused lines contributed nothing. */
public record YearLocked(
        ActRef act, int year, List<LockYear.Line> locked, List<RefusedEntity> refused, String legalBasis, LocalDate day)
        implements Fact {

    public YearLocked {
        locked = List.copyOf(locked);
        refused = List.copyOf(refused);
    }
}
