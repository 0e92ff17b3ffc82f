package io.carbonregistry.attestations;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import io.carbonregistry.units.ReportingMonth;

/**
 * The one company and month that a file is evidence of, for whichever of its facilities and in whichever versions. Confided.
 *
 * @param entity whose
 * @param month of which month
 */
public record EvidenceUse(AccountId entity, ReportingMonth month) implements State {

    static EvidenceUse of(MonthVersion version) {
        return new EvidenceUse(version.entity(), version.month());
    }

    /** Where it stands. */
    public static Key<EvidenceUse> key(Digest file) {
        return Key.of(EvidenceUse.class, "evidence", file);
    }
}
