package io.carbonregistry.fabric.network.monitoring;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import io.carbonregistry.fabric.network.folder.FabricFolder;
import io.carbonregistry.fabric.network.topology.NodePlan;
import io.carbonregistry.fabric.network.topology.Topology;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The nodes of a network as Prometheus reads them from a file.
 *
 * @param folder the network's
 */
public record Targets(FabricFolder folder) {

    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().create();

    /** JSON: for each node its address, and the labels node, kind and organisation. */
    public String json() {
        Topology topology = folder.topology();
        return GSON.toJson(topology.nodes().stream()
                        .map(node -> target(topology, node))
                        .toList())
                + "\n";
    }

    private Map<String, Object> target(Topology topology, NodePlan node) {
        int port = folder.ports().of(node.metricsPort());
        return new TreeMap<>(Map.of(
                "targets",
                List.of(topology.listening().hostOf(node) + ":" + port),
                "labels",
                new TreeMap<>(Map.of(
                        "node", node.id(),
                        "kind", node.kind().name().toLowerCase(Locale.ROOT),
                        "organisation", node.owner().name()))));
    }
}
