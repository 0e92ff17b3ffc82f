package io.carbonregistry.attestations;

import io.carbonregistry.units.ReportingMonth;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Until when a facility's month is to be attested, and how it stands against that day.
 *
 * @param month which
 * @param rule the day that the rule gives
 * @param notice of another day, if there is one
 */
public record DueDay(ReportingMonth month, LocalDate rule, Optional<DueNotice> notice) {

    /**
     * The due day of a month.
     *
     * @param days natural days from its end, by the rule
     */
    public static DueDay of(ReportingMonth month, long days, Optional<DueNotice> notice) {
        return new DueDay(month, month.due(days), notice);
    }

    /** The day for the first attestation. */
    public LocalDate day() {
        return notice.map(DueNotice::due).orElse(rule);
    }

    /** The day that counts now: one that was returned has a day of its own, unless a notice gives a later one. */
    public LocalDate day(Optional<AttestedMonth> head) {
        return head.filter(AttestedMonth::isReturned)
                .flatMap(AttestedMonth::due)
                .filter(own -> notice.isEmpty() || own.isAfter(day()))
                .orElse(day());
    }

    /** How the month stands at the end of a day. The first attestation decides whether it is late; one that was returned is owed again. */
    public Timeliness timeliness(Optional<AttestedMonth> head, LocalDate today) {
        Timeliness first = Timeliness.of(month, day(), head.map(AttestedMonth::first), today);
        boolean owed = head.filter(AttestedMonth::isReturned).isPresent();
        return first == Timeliness.ON_TIME && owed ? Timeliness.of(month, day(head), Optional.empty(), today) : first;
    }

    /** What is marked of a month that was first attested on a day. */
    Optional<Flag.Kind> flag(LocalDate first) {
        if (first.isAfter(day())) {
            return Optional.of(Flag.Kind.LATE);
        }
        return notice.filter(one -> one.kind() == DueNotice.Kind.BACK_FILL)
                .filter(unused -> first.isAfter(rule))
                .map(unused -> Flag.Kind.BACK_FILLED);
    }
}
