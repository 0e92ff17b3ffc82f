package io.carbonregistry.client.reviews;

import io.carbonregistry.attestations.AttestedMonth.Status;
import io.carbonregistry.attestations.MonthVersion;
import io.carbonregistry.attestations.Turn;
import io.carbonregistry.kernel.Adcode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * A month that waits.
 *
 * @param month the version that does
 * @param status how far its review is
 * @param home where the company is registered
 * @param turn which office is asked what; empty where it waits for the company, which must attest it again
 * @param since the day on which it came to whoever it waits for
 * @param due the last day that is in time
 * @param overdue whether that day is past
 */
public record Waiting(
        MonthVersion month,
        Status status,
        Adcode home,
        Optional<Turn> turn,
        LocalDate since,
        LocalDate due,
        boolean overdue)
        implements Comparable<Waiting> {

    private static final Comparator<Waiting> ORDER =
            Comparator.comparing(Waiting::due).thenComparing(Waiting::mark);

    /** What stands in the bookmark of a page that ends with it. */
    String mark() {
        return due + " " + month;
    }

    @Override
    public int compareTo(Waiting other) {
        return ORDER.compare(this, other);
    }
}
