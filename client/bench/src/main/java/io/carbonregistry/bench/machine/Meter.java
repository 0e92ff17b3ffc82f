package io.carbonregistry.bench.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads processor times.
 *
 * @param parts the processes of the network, and the client's
 * @param statistics the system's own account of all processors, in the format of {@code /proc/stat} (proc(5)); where there is none,
 *     nothing is known of others
 */
public record Meter(List<Part> parts, Path statistics) {

    /** How the system counts: hundredths of a second (USER_HZ). */
    private static final double TICKS = 100;

    /** In the line of all processors: user, nice, system; then idle and waiting; then interrupts and what a host has taken. */
    private static final int[] BUSY = {1, 2, 3, 6, 7};

    public Meter {
        parts = List.copyOf(parts);
    }

    /** Of these processes, on this machine. */
    public static Meter of(List<Part> parts) {
        return new Meter(parts, Path.of("/proc/stat"));
    }

    /** What was used until now. */
    public Reading read() {
        SortedMap<String, Double> seconds = new TreeMap<>();
        parts.forEach(part -> seconds.merge(part.kind(), used(part.process()), Double::sum));
        double own = seconds.values().stream().mapToDouble(used -> used).sum();
        return new Reading(seconds, Files.exists(statistics) ? machine() : own, System.nanoTime() / 1e9);
    }

    private static double used(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9;
    }

    private double machine() {
        try {
            String[] fields = Files.readAllLines(statistics).get(0).split(" +", -1);
            double ticks = 0;
            for (int field : BUSY) {
                ticks += Long.parseLong(fields[field]);
            }
            return ticks / TICKS;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
