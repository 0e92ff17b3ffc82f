package io.carbonregistry.freezes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a freeze stands on a day.
 *
 * @param freeze the freeze
 * @param status where it stands
 * @param place its place in line, from 1, while something of it waits
 * @param deductions what was deducted from it
 * @param day the day that is open
 */
public record FreezeDetails(
        Freeze freeze, Freeze.Status status, Optional<Integer> place, List<Deduction> deductions, LocalDate day) {

    public FreezeDetails {
        deductions = List.copyOf(deductions);
    }
}
