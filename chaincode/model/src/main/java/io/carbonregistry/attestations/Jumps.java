package io.carbonregistry.attestations;

import io.carbonregistry.kernel.States;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds values that are far from those of the month before or of the same month of the year before.
 *
 * @param version the version that is looked at
 * @param states where the others stand
 * @param percent from how far on
 */
record Jumps(MonthVersion version, States states, long percent) {

    private static final int MONTHS_OF_A_YEAR = 12;

    /** A flag for each that no note explains. */
    List<Flag> of(ConfidedMonth rows) {
        List<MonthValues> others = Stream.of(-1, -MONTHS_OF_A_YEAR)
                .flatMap(months -> earlier(months).stream())
                .toList();
        return rows.parameters().stream()
                .filter(row -> row.note().isEmpty())
                .filter(row -> others.stream()
                        .flatMap(other -> other.value(row.figure()).stream())
                        .anyMatch(other -> isFar(row.value(), other)))
                .map(row -> Flag.of(Flag.Kind.JUMP, row.figure()))
                .toList();
    }

    private Optional<MonthValues> earlier(int months) {
        return states.find(AttestedMonth.key(version.facility(), version.month().plus(months)))
                .flatMap(head -> states.find(MonthValues.key(head.current())));
    }

    private boolean isFar(BigDecimal value, BigDecimal other) {
        BigDecimal difference = value.subtract(other).abs().movePointRight(2);
        return difference.compareTo(other.abs().multiply(BigDecimal.valueOf(percent))) > 0;
    }
}
