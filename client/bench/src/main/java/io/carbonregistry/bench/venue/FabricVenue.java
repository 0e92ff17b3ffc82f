package io.carbonregistry.bench.venue;

import io.carbonregistry.bench.machine.Part;
import io.carbonregistry.bench.scenarios.Puts;
import io.carbonregistry.client.network.Market;
import io.carbonregistry.client.network.NetworkFolder;
import io.carbonregistry.client.network.Programs;
import io.carbonregistry.fabric.network.FabricNetwork;
import io.carbonregistry.fabric.network.processes.BackgroundProcess;
import io.carbonregistry.fabric.network.programs.FabricPrograms;
import io.carbonregistry.fabric.network.topology.NodePlan;
import io.carbonregistry.fabric.network.topology.Topology;
import io.carbonregistry.fabric.network.topology.TopologyFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Hyperledger Fabric's own peers and orderers. */
public final class FabricVenue implements Venue {

    private final FabricNetwork network;
    private final FabricPrograms programs;
    private final List<ServedChaincode> chaincodes = new ArrayList<>();

    private final AtomicBoolean closed = new AtomicBoolean();

    private FabricVenue(FabricNetwork network, FabricPrograms programs) {
        this.network = network;
        this.programs = programs;
    }

    /** Starts a network of these programs in a folder that has none. */
    public static FabricVenue start(NetworkFolder folder, TopologyFile topology, FabricPrograms programs) {
        FabricNetwork network = FabricNetwork.create(folder.path(), topology, programs);
        FabricVenue venue = new FabricVenue(network, programs);
        Runtime.getRuntime().addShutdownHook(new Thread(venue::close, "stop"));
        Market.usual().enrol(network.organisations());
        network.start();
        Programs.built().lasting().beside(Puts.CHAINCODE).chaincodes().forEach(venue::deploy);
        return venue;
    }

    private void deploy(String name, List<String> command) {
        ServedChaincode chaincode = ServedChaincode.start(network, name, command);
        chaincodes.add(chaincode);
        network.deploy(network.topology().channel(), chaincode.definition());
    }

    @Override
    public NetworkFolder folder() {
        return new NetworkFolder(network.folder().path());
    }

    @Override
    public List<Part> parts() {
        Stream<Part> nodes = network.nodes().stream()
                .flatMap(node -> node.running().stream().map(process -> new Part(kind(node.plan()), process)));
        Stream<Part> served = chaincodes.stream().flatMap(chaincode -> chaincode.processes().stream()
                .map(BackgroundProcess::running)
                .flatMap(Optional::stream)
                .map(process -> new Part(chaincode.kind(), process)));
        return Stream.concat(nodes, served).toList();
    }

    @Override
    public SortedMap<String, String> topology() {
        Topology topology = network.topology();
        SortedMap<String, String> told = new TreeMap<>();
        told.put("network", "Hyperledger Fabric " + programs.version() + ", TLS everywhere, LevelDB");
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
        if (closed.getAndSet(true)) {
            return;
        }
        network.stop();
        chaincodes.forEach(ServedChaincode::stop);
    }

    private static String kind(NodePlan plan) {
        return plan.kind() == NodePlan.Kind.PEER ? "peer" : "orderer";
    }
}
