package io.carbonregistry.attestations;

import io.carbonregistry.facilities.FacilityId;
import io.carbonregistry.units.ReportingMonth;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How one month of one facility stands.
 *
 * @param facility which
 * @param month which
 * @param due the due day that counts now
 * @param timeliness how it stands against its due day
 * @param status how far its review is, where it is attested
 * @param version the number of its current version, where it is attested
 * @param why what that version was made for: a corrected or restated month shows here
 * @param flags what is marked of it
 */
public record CalendarMonth(
        FacilityId facility,
        ReportingMonth month,
        LocalDate due,
        Timeliness timeliness,
        Optional<AttestedMonth.Status> status,
        Optional<Integer> version,
        Optional<Attestation.Why> why,
        List<Flag> flags) {

    public CalendarMonth {
        flags = List.copyOf(flags);
    }
}
