package io.carbonregistry.attestations;

import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import io.carbonregistry.units.ReportingMonth;
import java.time.LocalDate;

/**
 * That a month of a sector is due on another day than the rule's.
 *
 * @param sector the sector's code
 * @param month which
 * @param due the other day
 * @param kind what it lets emitters do
 * @param legalBasis the notice
 * @param act the act that published it
 */
public record DueNotice(String sector, ReportingMonth month, LocalDate due, Kind kind, String legalBasis, ActRef act)
        implements State {

    /** What a notice lets emitters do. */
    public enum Kind {
        /** Attest later. */
        EXTENSION,
        /** Fill in a month from before their duty began; one attested after the rule's due day is marked so, and not as late. */
        BACK_FILL
    }

    /** How the keys of all notices start. */
    public static final String KEYS = "due/";

    /** Where it stands. */
    public static Key<DueNotice> key(String sector, ReportingMonth month) {
        return Key.of(DueNotice.class, "due", sector, month);
    }
}
