package io.carbonregistry.fabric.network.containers;

import io.carbonregistry.fabric.network.FabricException;
import io.carbonregistry.fabric.network.folder.FabricFolder;
import io.carbonregistry.fabric.network.hosting.ChaincodeHost;
import io.carbonregistry.fabric.network.hosting.HostedChaincode;
import io.carbonregistry.fabric.network.settings.NodeSettings;
import io.carbonregistry.fabric.network.topology.NodePlan;
import io.carbonregistry.fabric.network.topology.Topology;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/**
 * A file for Compose that runs a network's processes as containers: the same programs on the same settings, keys, data and ports.
 *
 * @param folder the network's, which has been up
 * @param images what the containers are made of
 */
public record Compose(FabricFolder folder, Images images) {

    /** The file. */
    public String text(List<HostedChaincode> chaincodes) {
        Topology topology = folder.topology();
        Map<String, Object> services = new LinkedHashMap<>();
        topology.nodes().stream().filter(folder::holds).forEach(node -> services.put(node.id(), service(node)));
        for (HostedChaincode chaincode : chaincodes) {
            for (ChaincodeHost.Instance one : new ChaincodeHost(folder, topology, chaincode).instances()) {
                services.put(one.name(), service(chaincode, one));
            }
        }
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("name", topology.name());
        file.put("services", services);
        DumpSettings form = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setDereferenceAliases(true)
                .build();
        return new Dump(form).dumpToString(file);
    }

    private Map<String, Object> service(NodePlan node) {
        boolean peer = node.kind() == NodePlan.Kind.PEER;
        Path own = folder.node(node);
        if (!Files.exists(own.resolve(peer ? "core.yaml" : "orderer.yaml"))) {
            throw new FabricException(node.id() + " has never been up: start the network once, and stop it again");
        }
        List<String> volumes =
                new ArrayList<>(List.of(kept(own), read(folder.identity(node).folder())));
        if (peer) {
            volumes.add(read(folder.builder()));
        }
        return service(
                images.of(node.kind()),
                peer ? List.of("peer", "node", "start") : List.of("orderer"),
                new NodeSettings(folder, folder.topology()).environment(node),
                volumes);
    }

    private Map<String, Object> service(HostedChaincode chaincode, ChaincodeHost.Instance one) {
        List<String> command = new ArrayList<>(List.of("java"));
        command.addAll(chaincode.command().subList(1, chaincode.command().size()));
        Path tls = folder.identity(one.owner().firstPeer()).tls().folder();
        return service(
                images.java(),
                command,
                one.environment(),
                List.of(read(folder.chaincode(chaincode.name())), read(tls)));
    }

    /** In the machine's own network, so that all addresses, and what they are closed to, stay what they are. */
    private Map<String, Object> service(
            String image, List<String> command, Map<String, String> environment, List<String> volumes) {
        Map<String, Object> service = new LinkedHashMap<>();
        service.put("image", image);
        service.put("command", command);
        service.put("network_mode", "host");
        service.put("user", owner());
        service.put("environment", new TreeMap<>(environment));
        service.put("volumes", volumes);
        service.put("restart", "unless-stopped");
        service.put("stop_grace_period", "30s");
        return service;
    }

    /** Who owns the folder, so that native processes and containers can take turns. */
    private String owner() {
        try {
            return Files.getAttribute(folder.path(), "unix:uid") + ":" + Files.getAttribute(folder.path(), "unix:gid");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder.path(), e);
        }
    }

    private static String kept(Path path) {
        return path + ":" + path;
    }

    private static String read(Path path) {
        return kept(path) + ":ro";
    }
}
