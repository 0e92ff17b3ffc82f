package io.carbonregistry.bench.venue;

import io.carbonregistry.bench.machine.Part;
import io.carbonregistry.bench.scenarios.Puts;
import io.carbonregistry.client.network.Market;
import io.carbonregistry.client.network.NativeNetwork;
import io.carbonregistry.client.network.NetworkFolder;
import io.carbonregistry.client.network.Programs;
import io.carbonregistry.fabric.network.hosting.ChaincodeHost;
import io.carbonregistry.fabric.network.programs.FabricPrograms;
import io.carbonregistry.fabric.network.topology.NodePlan;
import io.carbonregistry.fabric.network.topology.Topology;
import io.carbonregistry.fabric.network.topology.TopologyFile;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Hyperledger Fabric's own peers and orderers. */
public final class FabricVenue implements Venue {

    private final NativeNetwork network;

    private final AtomicBoolean closed = new AtomicBoolean();

    private FabricVenue(NativeNetwork network) {
        this.network = network;
    }

    /** Starts a network of these programs in a folder that has none. */
    public static FabricVenue start(
            NetworkFolder folder, TopologyFile topology, FabricPrograms fabric, Supplier<Programs> programs) {
        FabricVenue venue = new FabricVenue(new NativeNetwork(folder, topology, fabric, programs));
        Runtime.getRuntime().addShutdownHook(new Thread(venue::close, "stop"));
        venue.network.create(Market.usual());
        venue.network.start();
        return venue;
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
        if (!closed.getAndSet(true)) {
            network.stop();
        }
    }

    private static String kind(NodePlan plan) {
        return plan.kind() == NodePlan.Kind.PEER ? "peer" : "orderer";
    }

    private static String kind(ChaincodeHost.Instance instance) {
        return instance.name().startsWith(Puts.CHAINCODE) ? Puts.CHAINCODE : "chaincode";
    }
}
