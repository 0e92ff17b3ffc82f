package io.carbonregistry.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.bench.report.Measurement;
import io.carbonregistry.bench.report.Results;
import io.carbonregistry.bench.venue.EmbeddedVenue;
import io.carbonregistry.bench.venue.Venue;
import io.carbonregistry.client.network.EmbeddedNetwork;
import io.carbonregistry.client.network.NetworkFolder;
import io.carbonregistry.client.network.Programs;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A small benchmark in which nothing may go wrong. */
final class Once {

    private static final Duration MOMENT = Duration.ofMillis(300);

    private Once() {}

    static Results measured(Set<Plan.Group> groups, Programs programs, Path folder) {
        Logger.getLogger("").setLevel(Level.SEVERE);
        Plan plan = new Plan(groups, MOMENT, 1, 8, 4, 20, 10_000, 1_000, 20, 30);
        Progress progress = new Progress(new PrintStream(System.err, true));
        NetworkFolder network = new NetworkFolder(folder.resolve("network"));
        try (Venue venue = EmbeddedVenue.start(new EmbeddedNetwork(network, () -> programs));
                Benchmark benchmark = new Benchmark(plan, venue, progress)) {
            return sound(benchmark.run());
        }
    }

    private static Results sound(Results results) {
        assertEquals(0, results.conflicts());
        assertEquals(
                0, results.measurements().stream().mapToInt(Measurement::failed).sum());
        results.figures()
                .forEach((name, figure) ->
                        assertTrue(figure > 0 || name.endsWith("Failed") && figure == 0, name + " is " + figure));
        return results;
    }
}
