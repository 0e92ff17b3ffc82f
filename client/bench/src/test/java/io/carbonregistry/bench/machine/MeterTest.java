package io.carbonregistry.bench.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeterTest {

    @TempDir
    Path folder;

    @Test
    void readsWhatProcessesHaveUsed() {
        Meter meter = Meter.of(List.of(Part.client()));
        Reading before = meter.read();
        long until = System.nanoTime() + 300_000_000L;
        while (System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        double used = meter.read().since(before).seconds().getOrDefault("client", 0.0);
        assertTrue(used > 0.05, "a busy loop used " + used + " s");
    }

    /** user 1, nice 2, system 3, idle 4, waiting 5, interrupts 6 and 7, taken by others 8; in hundredths of a second. */
    @Test
    void idleAndWaitingAreNotBusy() throws Exception {
        Path stat = Files.writeString(folder.resolve("stat"), "cpu  100 200 300 400 500 600 700 800 0 0\ncpu0 1\n");
        assertEquals(19, new Meter(List.of(), stat).read().machine());
    }

    @Test
    void othersAreWhateverIsNotOfTheNetwork() {
        Reading before = reading(1, 10, 100);
        assertEquals(0.5, reading(2, 16, 110).since(before).othersCores());
        assertEquals(0, reading(9, 10, 110).since(before).othersCores(), "a difference of grains is nobody");
    }

    private static Reading reading(double own, double machine, double elapsed) {
        return new Reading(new TreeMap<>(Map.of("peer", own)), machine, elapsed);
    }
}
