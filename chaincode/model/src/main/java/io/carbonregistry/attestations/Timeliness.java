package io.carbonregistry.attestations;

import io.carbonregistry.units.ReportingMonth;
import java.time.LocalDate;
import java.util.Optional;

/** How a month stands against its due day; derived, never declared. The first submission decides, whatever follows. */
public enum Timeliness {
    /** The month isn't over: nothing can be attested yet. */
    RUNNING,
    /** Over, not attested, and the due day is not past. */
    DUE,
    /** Attested on the due day or before. */
    ON_TIME,
    /** Attested after the due day. */
    LATE,
    /** Not attested, and the due day is past. */
    MISSING;

    /**
     * How a month stands at the end of a day.
     *
     * @param month the month
     * @param due its due day, the whole of which is in time
     * @param first the day of its first submission
     * @param today the registry's day, Asia/Shanghai
     */
    public static Timeliness of(ReportingMonth month, LocalDate due, Optional<LocalDate> first, LocalDate today) {
        if (first.isPresent()) {
            return first.get().isAfter(due) ? LATE : ON_TIME;
        }
        if (!month.hasEndedOn(today)) {
            return RUNNING;
        }
        return today.isAfter(due) ? MISSING : DUE;
    }
}
