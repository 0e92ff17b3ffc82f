package io.carbonregistry.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.bench.report.Measurement;
import io.carbonregistry.bench.report.Results;
import io.carbonregistry.bench.scenarios.Puts;
import io.carbonregistry.bench.venue.EmbeddedVenue;
import io.carbonregistry.bench.venue.Venue;
import io.carbonregistry.client.network.EmbeddedNetwork;
import io.carbonregistry.client.network.NetworkFolder;
import io.carbonregistry.client.network.Programs;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything once, for a moment, on the embedded ledger. */
class BenchmarkTest {

    @TempDir
    Path folder;

    @Test
    void everyScenarioCanBeMeasured() {
        Logger.getLogger("").setLevel(Level.SEVERE);
        Duration moment = Duration.ofMillis(300);
        Plan plan = new Plan(EnumSet.allOf(Plan.Group.class), moment, 1, 8, 4, 20, 10_000, 1_000, 20, 30);
        Progress progress = new Progress(new PrintStream(System.err, true));
        try (Venue venue = EmbeddedVenue.start(
                        new EmbeddedNetwork(new NetworkFolder(folder.resolve("network")), () -> Programs.built()
                                .beside(Puts.CHAINCODE)));
                Benchmark benchmark = new Benchmark(plan, venue, progress)) {
            require(benchmark.run());
        }
    }

    private static void require(Results results) {
        assertEquals(0, results.conflicts());
        assertEquals(
                0, results.measurements().stream().mapToInt(Measurement::failed).sum());
        results.figures()
                .forEach((name, figure) ->
                        assertTrue(figure > 0 || name.endsWith("Failed") && figure == 0, name + " is " + figure));
        assertEquals(
                List.of(
                        "growth",
                        "growthBesidePut",
                        "hot",
                        "hotFirstSignature",
                        "settlement",
                        "settlement10",
                        "settlement10FirstSignature",
                        "settlement200",
                        "settlement200FirstSignature",
                        "settlementFirstSignature",
                        "transfer",
                        "transferFirstSignature"),
                List.copyOf(results.medianRatios().keySet()));
        assertTrue(
                results.figures()
                        .keySet()
                        .containsAll(List.of(
                                "latencyAt60P50Millis",
                                "latencyAt60P99Millis",
                                "settlementOf50BytesATrade",
                                "settlementOf50FirstSignatureBytesATrade",
                                "transferBytes",
                                "allocationSeconds",
                                "debitsSecondSignatureSeconds",
                                "holdingQuery",
                                "historyPagesPerSecond",
                                "monthsBundlesPerSecond",
                                "restartSeconds",
                                "restartAfterKillSeconds",
                                "rowsHashingShare",
                                "transferAt100",
                                "transferAt10000")),
                results.figures().keySet().toString());
        assertEquals(List.of("chaincode", "client", "ledger", "yardstick"), results.kinds());
    }
}
