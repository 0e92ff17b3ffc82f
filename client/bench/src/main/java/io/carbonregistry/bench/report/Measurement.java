package io.carbonregistry.bench.report;

import io.carbonregistry.bench.machine.Reading;

/**
 * One round of one scenario.
 *
 * @param scenario its name
 * @param round its number, from 1; the yardstick's of the same number was measured beside it
 * @param perSecond how many of what the scenario counts were done in a second
 * @param transactions how many transactions were committed while processor time was read
 * @param failed how much work has failed
 * @param used processor time used
 */
public record Measurement(String scenario, int round, double perSecond, int transactions, int failed, Reading used) {

    private static final double MILLIS = 1e3;

    /** Milliseconds of processor time that one kind of process took for a transaction. */
    public double cpuMillis(String kind) {
        return used.seconds().getOrDefault(kind, 0.0) * MILLIS / Math.max(1, transactions);
    }
}
