package io.carbonregistry.attestations;

import io.carbonregistry.kernel.Text;
import io.carbonregistry.plans.MeterId;
import java.time.LocalDate;

/**
 * A meter, and the days of the month that it measured: one that is replaced within a month has a successor.
 *
 * @param meter its id
 * @param from the first day
 * @param until the last day
 */
public record MeterSpan(MeterId meter, LocalDate from, LocalDate until) {

    public MeterSpan {
        Text.require(!until.isBefore(from), "days of a meter", from + " to " + until, "a last day after the first");
    }
}
