package io.carbonregistry.fabric.network.containers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.fabric.network.topology.NodePlan;
import io.carbonregistry.fabric.network.topology.Topology;
import io.carbonregistry.fabric.network.topology.TopologyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The manifests that the page on containers shows are YAML, and say what the topology says. */
class KubernetesNotesTest {

    private static final Path PAGE = Path.of("../../docs/operating/containers.md");
    private static final Pattern BLOCK = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
    private static final Pattern BASE = Pattern.compile("basePort: (\\d+)");
    private static final Pattern LABEL = Pattern.compile("[a-z]([-a-z0-9]*[a-z0-9])?");

    private static final Topology TOPOLOGY = TopologyFile.usual().topology();
    private static String page;
    private static List<Map<String, Object>> manifests;

    @BeforeAll
    @SuppressWarnings("unchecked")
    static void read() throws IOException {
        page = Files.readString(PAGE);
        Matcher block = BLOCK.matcher(page);
        assertTrue(block.find());
        manifests = new ArrayList<>();
        new Load(LoadSettings.builder().build())
                .loadAllFromString(block.group(1))
                .forEach(one -> manifests.add((Map<String, Object>) one));
    }

    /** Otherwise no Service could be called so. */
    @Test
    void everyNodeIsALabelInANamespace() {
        for (NodePlan node : TOPOLOGY.nodes()) {
            for (String part : node.id().split("\\.", -1)) {
                assertTrue(LABEL.matcher(part).matches(), node.id());
            }
        }
    }

    @Test
    void serviceAndSetAreOneNodesOfTheTopology() {
        assertEquals(
                List.of("Service", "StatefulSet"),
                manifests.stream().map(one -> one.get("kind")).toList());
        for (Map<String, Object> one : manifests) {
            Map<?, ?> metadata = (Map<?, ?>) one.get("metadata");
            assertEquals("peer0.registrar", metadata.get("name") + "." + metadata.get("namespace"));
        }
        String set = manifests.get(1).toString();
        assertTrue(set.contains("replicas=1"), set);
        assertTrue(set.contains("image=hyperledger/fabric-peer:3.1.5"), set);
        assertTrue(set.contains("/nodes/peer0.registrar") && set.contains("/organisations/Registrar/peers/peer0"), set);
    }

    @Test
    void portsAreThoseThatFollowFromTheFirst() {
        Matcher base = BASE.matcher(page);
        assertTrue(base.find());
        List<String> names =
                TOPOLOGY.nodes().stream().flatMap(node -> node.ports().stream()).toList();
        int first = Integer.parseInt(base.group(1));
        TreeSet<Integer> expected = new TreeSet<>(
                List.of(first + names.indexOf("peer0.registrar"), first + names.indexOf("peer0.registrar.metrics")));
        for (Map<String, Object> one : manifests) {
            TreeSet<Integer> found = new TreeSet<>();
            Matcher port = Pattern.compile("(?:port|containerPort)=(\\d+)").matcher(one.toString());
            while (port.find()) {
                found.add(Integer.parseInt(port.group(1)));
            }
            assertEquals(expected, found);
        }
    }
}
