package io.carbonregistry.chaos.arena;

import io.carbonregistry.bench.venue.NetworkOptions;
import io.carbonregistry.chaos.links.Link;
import io.carbonregistry.chaos.links.OrdererDetour;
import io.carbonregistry.client.network.NativeNetwork;
import io.carbonregistry.client.network.NetworkFolder;
import io.carbonregistry.client.network.Programs;
import io.carbonregistry.client.network.RunningNetwork;
import io.carbonregistry.fabric.network.FabricNetwork;
import io.carbonregistry.fabric.network.hosting.ChaincodeHost;
import io.carbonregistry.fabric.network.nodes.FabricNode;
import io.carbonregistry.fabric.network.processes.BackgroundProcess;
import io.carbonregistry.fabric.network.programs.FabricPrograms;
import io.carbonregistry.fabric.network.topology.NodePlan;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Hyperledger Fabric's own peers and orderers, with a process of the chaincode for each peer. */
public final class FabricArena implements Arena {

    private final RunningNetwork<NativeNetwork> running;
    private final NativeNetwork network;
    private final SortedMap<String, Link> orderers;

    private FabricArena(RunningNetwork<NativeNetwork> running, SortedMap<String, Link> orderers) {
        this.running = running;
        this.network = running.network();
        this.orderers = orderers;
    }

    /** Starts a network that there is not yet. */
    public static FabricArena start(NetworkFolder folder, NetworkOptions options, Supplier<Programs> programs) {
        return start(new NativeNetwork(folder, options.topology(), options.fabric(), programs));
    }

    /** As {@link #start(NetworkFolder, NetworkOptions, Supplier)}, of any topology. */
    public static FabricArena start(NativeNetwork network) {
        return start(network, Collections.emptySortedMap());
    }

    /** As {@link #start(NetworkFolder, NetworkOptions, Supplier)}, with links in front of the orderers. */
    public static FabricArena startLinked(NetworkFolder folder, NetworkOptions options, Supplier<Programs> programs) {
        OrdererDetour detour = OrdererDetour.of(folder, options.topology().topology());
        FabricPrograms fabric = detour.of(options.fabric(), folder.path().resolveSibling("programs"));
        return start(new NativeNetwork(folder, options.topology(), fabric, programs), detour.links());
    }

    private static FabricArena start(NativeNetwork network, SortedMap<String, Link> orderers) {
        return new FabricArena(RunningNetwork.start(network), orderers);
    }

    @Override
    public NetworkFolder folder() {
        return network.folder();
    }

    @Override
    public List<Victim> victims() {
        FabricNetwork fabric = network.network();
        return Stream.concat(
                        fabric.nodes().stream().map(node -> victim(fabric, node)),
                        fabric.hosting().instances().stream().map(one -> victim(fabric, one)))
                .toList();
    }

    private static Victim victim(FabricNetwork fabric, FabricNode node) {
        return new Victim(
                kind(fabric, node), new BackgroundProcess(fabric.folder().processes(), node.name()), node::start);
    }

    private static Victim victim(FabricNetwork fabric, ChaincodeHost.Instance instance) {
        return new Victim(
                "chaincode", instance.process(), () -> fabric.hosting().launch());
    }

    private static String kind(FabricNetwork fabric, FabricNode node) {
        if (node.plan().kind() == NodePlan.Kind.PEER) {
            return "peer";
        }
        String leads =
                "consensus_etcdraft_is_leader{channel=\"" + fabric.topology().channel() + "\"}";
        return node.metrics().value(leads).filter(value -> value == 1).isPresent() ? "leader" : "orderer";
    }

    @Override
    public Optional<FabricNetwork> fabric() {
        return Optional.of(network.network());
    }

    @Override
    public List<Link> links() {
        return List.copyOf(orderers.values());
    }

    @Override
    public SortedMap<String, Link> orderers() {
        return orderers;
    }

    @Override
    public List<String> differences() {
        return new PeerStates(network.network()).differences();
    }

    @Override
    public void close() {
        running.close();
        orderers.values().forEach(Link::close);
    }
}
