package io.carbonregistry.fabric.network.settings;

import io.carbonregistry.fabric.network.folder.FabricFolder;
import io.carbonregistry.fabric.network.folder.Ports;
import io.carbonregistry.fabric.network.topology.NodePlan;
import io.carbonregistry.fabric.network.topology.PeerSettings;
import io.carbonregistry.fabric.network.topology.Topology;
import io.carbonregistry.identities.Node;
import io.carbonregistry.identities.TlsFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The settings file of a node, made of the topology.
 *
 * @param folder the network's
 * @param topology what it is
 */
public record NodeSettings(FabricFolder folder, Topology topology) {

    /** Writes the file that the node reads when it starts. */
    public Path write(NodePlan node) {
        boolean peer = node.kind() == NodePlan.Kind.PEER;
        String file = peer ? "core.yaml" : "orderer.yaml";
        Map<String, Object> values = common(node);
        values.putAll(peer ? ofPeer(node) : ofOrderer(node));
        return FabricFolder.write(
                folder.node(node).resolve(file), Template.resource(file).filled(values));
    }

    /** The environment in which the node runs. */
    public Map<String, String> environment(NodePlan node) {
        Map<String, String> environment = new TreeMap<>();
        environment.put("FABRIC_CFG_PATH", folder.node(node).toString());
        if (node.kind() == NodePlan.Kind.PEER) {
            TlsFolder tls = folder.identity(node).tls();
            environment.put("FABRIC_LOGGING_SPEC", topology.peer().logLevel());
            environment.put(ServiceBuilder.CERTIFICATE, tls.certificate().toString());
            environment.put(ServiceBuilder.KEY, tls.key().toString());
        } else {
            environment.put("FABRIC_LOGGING_SPEC", topology.ordererLogLevel());
        }
        return environment;
    }

    private Map<String, Object> common(NodePlan node) {
        Node identity = folder.identity(node);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("listen", topology.listening().address());
        values.put("host", topology.listening().hostOf(node));
        values.put("port", port(node.port()));
        values.put("metricsPort", port(node.metricsPort()));
        values.put("msp", node.owner().msp());
        values.put("mspFolder", quoted(identity.mspFolder()));
        values.put("data", quoted(data(node)));
        values.put("snapshots", quoted(folder.node(node).resolve("snapshots")));
        values.put("certificate", quoted(identity.tls().certificate()));
        values.put("key", quoted(identity.tls().key()));
        values.put("authority", quoted(identity.tls().authority()));
        return values;
    }

    private Map<String, Object> ofPeer(NodePlan node) {
        PeerSettings peer = topology.peer();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", node.id());
        values.put("network", topology.name());
        // Peers of one organisation find one another through the first of them.
        NodePlan first = node.owner().firstPeer();
        values.put("bootstrap", topology.listening().hostOf(first) + ":" + port(first.port()));
        values.put("chaincodePort", port(node.chaincodePort()));
        values.put("gossipReconnect", text(peer.gossipReconnect()));
        values.put("historyIndex", peer.historyIndex());
        values.put("reconnectWithin", text(peer.reconnectWithin()));
        values.put("executeTimeout", text(peer.executeTimeout()));
        values.put("endorserRequests", peer.endorserRequests());
        values.put("gatewayRequests", peer.gatewayRequests());
        values.put("builder", quoted(folder.builder()));
        values.put("builderEnvironment", ServiceBuilder.CERTIFICATE + ", " + ServiceBuilder.KEY);
        return values;
    }

    private Map<String, Object> ofOrderer(NodePlan node) {
        return Map.of(
                "adminPort",
                port(node.adminPort()),
                "wal",
                quoted(folder.node(node).resolve("wal")));
    }

    private Path data(NodePlan node) {
        return folder.node(node).resolve("data");
    }

    private int port(String name) {
        Ports ports = folder.ports();
        return ports.of(name);
    }

    /** As YAML takes any path whole. */
    static String quoted(Path path) {
        return "\"" + path.toString().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** As Go writes a duration. */
    static String text(Duration duration) {
        return duration.toMillis() + "ms";
    }
}
