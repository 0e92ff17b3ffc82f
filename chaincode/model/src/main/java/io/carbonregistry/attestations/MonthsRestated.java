package io.carbonregistry.attestations;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Grounds;
import java.time.LocalDate;
import java.util.List;

/** Months are restated by the regulator; refused lines contributed nothing. */
public record MonthsRestated(
        ActRef act, Grounds because, List<Attestation> attested, List<RefusedMonth> refused, LocalDate day)
        implements VersionsMade {

    public MonthsRestated {
        attested = List.copyOf(attested);
        refused = List.copyOf(refused);
    }
}
