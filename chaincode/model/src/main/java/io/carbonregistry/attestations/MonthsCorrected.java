package io.carbonregistry.attestations;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Grounds;
import java.time.LocalDate;
import java.util.List;

/** Months of an emitter's facilities are corrected; refused lines contributed nothing. */
public record MonthsCorrected(
        ActRef act,
        AccountId account,
        Grounds because,
        List<Attestation> attested,
        List<RefusedMonth> refused,
        LocalDate day)
        implements VersionsMade {

    public MonthsCorrected {
        attested = List.copyOf(attested);
        refused = List.copyOf(refused);
    }
}
