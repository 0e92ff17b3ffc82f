package io.carbonregistry.attestations;

import io.carbonregistry.attestations.AttestedMonth.Status;
import io.carbonregistry.kernel.Grounds;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a review does to one version of a month.
 *
 * @param month which
 * @param status how it stands from then on
 * @param because what the office says, where it must say something
 * @param due the day until which it is to be attested again, where it is returned
 */
public record MonthStep(MonthVersion month, Status status, Optional<Grounds> because, Optional<LocalDate> due) {

    static MonthStep to(Status status, MonthVersion month) {
        return new MonthStep(month, status, Optional.empty(), Optional.empty());
    }

    static MonthStep to(Status status, MonthNote note) {
        return new MonthStep(note.of(), status, Optional.of(note.because()), Optional.empty());
    }
}
