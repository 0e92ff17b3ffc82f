package io.carbonregistry.chaos.findings;

import io.carbonregistry.chaos.load.Told;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the clients were told, by their own lists. */
final class Endings {

    private static final int FIELDS = 5;

    private final Map<String, String> committed = new LinkedHashMap<>();
    private final List<Long> times = new ArrayList<>();
    private long refused;

    private Endings() {}

    /** Reads the list of each home. */
    static Endings of(List<Path> homes) throws IOException {
        Endings endings = new Endings();
        for (Path home : homes) {
            Path file = home.resolve(Told.FILE);
            if (Files.exists(file)) {
                try (BufferedReader lines = Files.newBufferedReader(file)) {
                    lines.lines().forEach(endings::read);
                }
            }
        }
        endings.times.sort(Long::compare);
        return endings;
    }

    private void read(String line) {
        String[] fields = line.split(" ", -1);
        if (fields.length == FIELDS && Told.Ending.valueOf(fields[1]) == Told.Ending.COMMITTED) {
            committed.put(fields[2] + " " + fields[3], fields[4]);
            times.add(Long.valueOf(fields[0]));
        } else {
            refused++;
        }
    }

    /** The transaction by the act, of all that were called committed. */
    Map<String, String> committed() {
        return committed;
    }

    /** How many were called refused. */
    long refused() {
        return refused;
    }

    /** When somebody was told that an act was committed, in milliseconds of the epoch, in order. */
    List<Long> times() {
        return times;
    }
}
