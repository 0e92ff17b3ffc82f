package io.carbonregistry.bench.venue;

import io.carbonregistry.bench.machine.Part;
import io.carbonregistry.bench.scenarios.Puts;
import io.carbonregistry.client.network.NativeNetwork;
import io.carbonregistry.client.network.NetworkFolder;
import io.carbonregistry.client.network.RunningNetwork;
import io.carbonregistry.fabric.network.hosting.ChaincodeHost;
import io.carbonregistry.fabric.network.topology.NodePlan;
import io.carbonregistry.fabric.network.topology.Topology;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Hyperledger Fabric's own peers and orderers. */
public final class FabricVenue implements Venue {

    private final RunningNetwork<NativeNetwork> running;
    private final NativeNetwork network;

    private FabricVenue(RunningNetwork<NativeNetwork> running) {
        this.running = running;
        this.network = running.network();
    }

    /** Starts a network that there is not yet. */
    public static FabricVenue start(NativeNetwork network) {
        return new FabricVenue(RunningNetwork.start(network));
    }

    @Override
    public NetworkFolder folder() {
        return network.folder();
    }

    @Override
    public List<Part> parts() {
        Stream<Part> nodes = network.network().nodes().stream()
                .flatMap(node -> node.running().stream().map(process -> new Part(kind(node.plan()), process)));
        Stream<Part> served = network.network().hosting().instances().stream()
                .flatMap(one -> one.process().running().stream().map(process -> new Part(kind(one), process)));
        return Stream.concat(nodes, served).toList();
    }

    @Override
    public SortedMap<String, String> topology() {
        Topology topology = network.network().topology();
        SortedMap<String, String> told = new TreeMap<>();
        told.put("network", network.title() + ", TLS everywhere, LevelDB");
        told.put("consensus", topology.consensus() + ", " + topology.orderers().size() + " orderers");
        told.put("peers", topology.peers().stream().map(NodePlan::id).collect(Collectors.joining(", ")));
        told.put("endorsement", topology.chaincode().policy().orElse("the channel's"));
        told.put("chaincode", "a process for each peer, shared with nobody");
        told.put(
                "batch",
                topology.batches().timeout().toMillis() + " ms, "
                        + topology.batches().messages() + " transactions, "
                        + topology.batches().preferredBytes() + " B");
        return told;
    }

    @Override
    public void close() {
        running.close();
    }

    private static String kind(NodePlan plan) {
        return plan.kind() == NodePlan.Kind.PEER ? "peer" : "orderer";
    }

    private static String kind(ChaincodeHost.Instance instance) {
        return instance.name().startsWith(Puts.CHAINCODE) ? Puts.CHAINCODE : "chaincode";
    }
}
