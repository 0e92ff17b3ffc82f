package io.carbonregistry.bench.machine;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Processor time used until a moment, or between two.
 *
 * @param seconds of the network's processes, by what they are
 * @param machine seconds of all processes of the machine
 * @param elapsed seconds that have passed
 */
public record Reading(SortedMap<String, Double> seconds, double machine, double elapsed) {

    public Reading {
        seconds = Collections.unmodifiableSortedMap(new TreeMap<>(seconds));
    }

    /** What was used between an earlier reading and this. */
    public Reading since(Reading earlier) {
        SortedMap<String, Double> used = new TreeMap<>(seconds);
        used.replaceAll((kind, now) -> now - earlier.seconds.getOrDefault(kind, 0.0));
        return new Reading(used, machine - earlier.machine, elapsed - earlier.elapsed);
    }

    /** How many processors others kept busy; the system counts by the hundredth of a second, so it can be a little below none. */
    public double othersCores() {
        double own = seconds.values().stream().mapToDouble(used -> used).sum();
        return Math.max(0, machine - own) / elapsed;
    }
}
