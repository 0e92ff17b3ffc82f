package io.carbonregistry.fabric.network.monitoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The files that Prometheus and Grafana read have their form, and nobody is woken without being told what to do. */
class MonitoringFilesTest {

    private static final Path RUNBOOK = Path.of("../../docs/operating/runbook.md");

    @Test
    void everyPanelHasItsPlaceAndAsksSomething() {
        Set<Integer> ids = new HashSet<>();
        Set<String> places = new HashSet<>();
        for (JsonObject panel : MonitoringFiles.panels()) {
            String title = panel.get("title").getAsString();
            assertTrue(ids.add(panel.get("id").getAsInt()), title);
            assertTrue(places.add(panel.get("gridPos").toString()), title);
            assertFalse(panel.get("description").getAsString().isBlank(), title);
            assertEquals(
                    "${source}", panel.getAsJsonObject("datasource").get("uid").getAsString(), title);
            assertFalse(panel.getAsJsonArray("targets").isEmpty(), title);
        }
        assertTrue(ids.size() > 10);
    }

    @Test
    void everyVariableIsDeclared() {
        String dashboard = MonitoringFiles.read("dashboard.json");
        List<String> declared =
                MonitoringFiles.objects(MonitoringFiles.dashboard()
                                .getAsJsonObject("templating")
                                .getAsJsonArray("list"))
                        .stream()
                        .map(variable -> variable.get("name").getAsString())
                        .toList();
        assertEquals(List.of("source", "channel"), declared);
        String rest = dashboard.replace("${source}", "").replace("$channel", "");
        assertFalse(rest.contains("$"), "an undeclared variable");
    }

    @Test
    void everyAlarmHasALineInTheRunbook() throws IOException {
        String runbook = Files.readString(RUNBOOK);
        Set<String> names = new HashSet<>();
        for (Map<String, Object> alarm : MonitoringFiles.alarms()) {
            String name = String.valueOf(alarm.get("alert"));
            assertTrue(names.add(name), name);
            assertTrue(runbook.contains("`" + name + "`"), name + " has no line in the runbook");
            assertTrue(Set.of("page", "ticket").contains(((Map<?, ?>) alarm.get("labels")).get("severity")), name);
            assertTrue(((Map<?, ?>) alarm.get("annotations")).get("summary") instanceof String, name);
        }
        assertTrue(names.size() > 10);
    }

    @Test
    void everyExpressionIsBalancedAndNamesAMeasurement() {
        MonitoringFiles.expressions().forEach(expression -> {
            for (String pair : List.of("()", "[]", "{}")) {
                assertEquals(count(expression, pair.charAt(0)), count(expression, pair.charAt(1)), expression);
            }
            assertEquals(0, count(expression, '"') % 2, expression);
            assertTrue(
                    expression.startsWith("up")
                            || !MonitoringFiles.metrics(expression).isEmpty(),
                    expression);
        });
    }

    @Test
    void namesAreFoundInExpressions() {
        assertEquals(
                Set.of("a_total", "b_bucket"),
                MonitoringFiles.metrics("histogram_quantile(0.99, sum by (node, le) (rate(b_bucket{x=\"y\"}[5m])))"
                        + " / on (channel) group_right () a_total > 0.05"));
    }

    @Test
    void whatIsScrapedIsWhatTheNetworkTells() {
        Map<String, Object> settings = MonitoringFiles.yaml("prometheus.yaml");
        assertEquals(List.of("alarms.yaml"), settings.get("rule_files"));
        assertTrue(settings.toString().contains("job_name=fabric"));
        assertTrue(settings.toString().contains("targets.json"));
    }

    private static long count(String text, char sign) {
        return text.chars().filter(one -> one == sign).count();
    }
}
