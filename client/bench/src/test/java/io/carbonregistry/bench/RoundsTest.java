package io.carbonregistry.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.bench.report.Results;
import io.carbonregistry.bench.scenarios.Puts;
import io.carbonregistry.client.network.Programs;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All that is measured beside the yardstick once, for a moment, on the embedded ledger. */
class RoundsTest {

    @TempDir
    Path folder;

    @Test
    void everyScenarioCanBeMeasured() {
        Set<Plan.Group> besideTheYardstick = EnumSet.complementOf(
                EnumSet.of(Plan.Group.rows, Plan.Group.months, Plan.Group.shared, Plan.Group.restart));
        require(Once.measured(besideTheYardstick, Programs.built().beside(Puts.CHAINCODE), folder));
    }

    private static void require(Results results) {
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
                                "transferAt100",
                                "transferAt10000")),
                results.figures().keySet().toString());
        assertEquals(List.of("chaincode", "client", "ledger", "yardstick"), results.kinds());
    }
}
