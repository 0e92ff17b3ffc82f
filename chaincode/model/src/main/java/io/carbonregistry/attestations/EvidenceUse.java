package io.carbonregistry.attestations;

import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import io.carbonregistry.units.ReportingMonth;

/** The one month that a file is evidence for. Confided. */
public record EvidenceUse(FacilityId facility, ReportingMonth month) implements State {

    /** Where it stands. */
    public static Key<EvidenceUse> key(Digest file) {
        return Key.of(EvidenceUse.class, "evidence", file);
    }
}
