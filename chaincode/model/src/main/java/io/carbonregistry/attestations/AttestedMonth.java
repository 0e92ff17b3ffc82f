package io.carbonregistry.attestations;

import io.carbonregistry.accounts.AccountId;
import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import io.carbonregistry.units.ReportingMonth;
import java.time.LocalDate;

/**
 * How a facility's month stands.
 *
 * @param facility which
 * @param month which
 * @param version the number of its current version
 * @param first the day of its first attestation, which decides for ever whether it is late
 */
public record AttestedMonth(FacilityId facility, ReportingMonth month, int version, LocalDate first) implements State {

    /** How the keys of all heads start. */
    public static final String KEYS = "month/";

    /** Where it stands. */
    public static Key<AttestedMonth> key(FacilityId facility, ReportingMonth month) {
        return Key.of(AttestedMonth.class, "month", facility, month);
    }

    /** Its current version. */
    MonthVersion current(AccountId entity) {
        return new MonthVersion(entity, facility, month, version);
    }
}
