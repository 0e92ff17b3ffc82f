package io.carbonregistry.attestations;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a facility's month stands, and its versions.
 *
 * @param head how it stands
 * @param due the due day that counts now
 * @param timeliness how it stands against its due day
 * @param versions in their order
 * @param next after which version the next page goes on
 */
public record MonthHistory(
        AttestedMonth head, LocalDate due, Timeliness timeliness, List<Attestation> versions, Optional<Integer> next) {

    public MonthHistory {
        versions = List.copyOf(versions);
    }
}
