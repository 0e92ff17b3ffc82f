package io.carbonregistry.attestations;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.ActRef;
import java.time.LocalDate;
import java.util.List;

/** Months of an emitter's facilities are attested; refused lines contributed nothing. */
public record MonthsAttested(
        ActRef act, AccountId account, List<Attestation> attested, List<RefusedMonth> refused, LocalDate day)
        implements VersionsMade {

    public MonthsAttested {
        attested = List.copyOf(attested);
        refused = List.copyOf(refused);
    }
}
