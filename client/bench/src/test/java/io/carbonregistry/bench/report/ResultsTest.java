package io.carbonregistry.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.carbonregistry.bench.machine.Reading;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ResultsTest {

    private final Results results = new Results(Map.of("network", "none"));

    @Test
    void eachRoundIsComparedWithTheYardstickBesideIt() {
        put(1, 100);
        put(2, 200);
        put(3, 400);
        measure("transfer", 1, 90, 0);
        measure("transfer", 2, 160, 0);
        measure("transfer", 3, 400, 0);
        measure("alone", 4, 7, 0);
        assertEquals(
                new Sample(java.util.List.of(0.8, 0.9, 1.0)),
                results.ratios("transfer").orElseThrow());
        assertTrue(results.ratios("put").isEmpty(), "the yardstick is not compared with itself");
        assertTrue(results.ratios("alone").isEmpty(), "nothing was measured beside it");
        assertEquals(Map.of("transfer", 0.9), results.medianRatios());
    }

    @Test
    void saysWhenOthersWereBusy() {
        measure("transfer", 1, 90, 1);
        assertFalse(results.isBusy());
        measure("transfer", 2, 90, 3);
        assertTrue(results.isBusy());
    }

    @Test
    void theJsonHasFiguresAndRatiosByName() {
        put(1, 100);
        measure("transfer", 1, 90.123456, 0);
        results.add("transferBytes", 4321);
        results.addRatio("growth", 0.97);
        results.conflicts(3);
        JsonObject json = JsonParser.parseString(new JsonReport(results).text()).getAsJsonObject();
        assertEquals("none", json.getAsJsonObject("topology").get("network").getAsString());
        assertEquals(
                "{\"put\":100,\"transfer\":90.123,\"transferBytes\":4321}",
                json.get("figures").toString());
        assertEquals(
                "{\"growth\":0.97,\"transfer\":0.90123}", json.get("ratios").toString());
        assertEquals(3, json.get("conflicts").getAsLong());
        JsonObject transfer = json.getAsJsonObject("scenarios").getAsJsonObject("transfer");
        assertEquals(
                "{\"median\":0.90123,\"low\":0.90123,\"high\":0.90123}",
                transfer.get("ratio").toString());
        assertEquals("{\"peer\":10}", transfer.get("cpuMillisPerTransaction").toString());
    }

    @Test
    void theTableTheLinesAndThePictureTellTheSame() {
        put(1, 100);
        measure("transfer", 1, 90, 3);
        assertTrue(new TableReport(results).text().contains("THE MACHINE WAS BUSY"), new TableReport(results).text());
        assertTrue(new TableReport(results).text().matches("(?s).*transfer +90 +90 – 90 +0.90 +0.90 – 0.90 +0\n.*"));
        assertEquals(
                "transfer,1,90.000,100,0,10.000,0.300",
                new CsvReport(results).text().lines().skip(2).findFirst().orElseThrow());
        assertTrue(new Plot(results).svg().contains(">0.90</text>"), new Plot(results).svg());
    }

    private void put(int round, double perSecond) {
        measure("put", round, perSecond, 0);
    }

    /** One hundred transactions in ten seconds, with a second of a peer, and tenths of a core of others. */
    private void measure(String scenario, int round, double perSecond, int tenths) {
        Reading used = new Reading(new TreeMap<>(Map.of("peer", 1.0)), 1 + tenths, 10);
        results.add(new Measurement(scenario, round, perSecond, 100, 0, used));
    }
}
