package io.carbonregistry.client.cli.calendar;

import io.carbonregistry.attestations.Attestation.Why;
import io.carbonregistry.attestations.CalendarMonth;
import java.util.Collection;
import java.util.Optional;

/**
 * What one cell shows of some facilities' month.
 *
 * @param mark the gravest that holds of any
 * @param count of how many it holds
 * @param corrected whether any of them was corrected or restated
 */
record Cell(Mark mark, long count, boolean corrected) {

    static Cell of(Collection<CalendarMonth> months) {
        Mark gravest = months.stream()
                .map(month -> Mark.of(month.timeliness()))
                .max(Mark::compareTo)
                .orElse(Mark.OUTSIDE);
        return new Cell(
                gravest,
                months.stream()
                        .filter(month -> Mark.of(month.timeliness()) == gravest)
                        .count(),
                months.stream().map(CalendarMonth::why).anyMatch(Cell::isCorrected));
    }

    private static boolean isCorrected(Optional<Why> why) {
        return why.filter(one -> one == Why.CORRECTED || one == Why.RESTATED).isPresent();
    }
}
