package io.carbonregistry.client.network;

import io.carbonregistry.fabric.network.EnrolmentDesk;
import io.carbonregistry.fabric.network.FabricNetwork;
import io.carbonregistry.fabric.network.Service;
import io.carbonregistry.fabric.network.folder.FabricFolder;
import io.carbonregistry.fabric.network.hosting.HostedChaincode;
import io.carbonregistry.fabric.network.hosting.Hosting;
import io.carbonregistry.fabric.network.programs.FabricPrograms;
import io.carbonregistry.fabric.network.topology.ChaincodePlan;
import io.carbonregistry.fabric.network.topology.TopologyFile;
import java.util.List;
import java.util.function.Supplier;

/** A Hyperledger Fabric network of native processes in a folder, with a process of the chaincode for each peer. */
public final class NativeNetwork implements LocalNetwork {

    private final NetworkFolder folder;
    private final TopologyFile topology;
    private final FabricPrograms fabric;
    private final Supplier<Programs> programs;

    /** The network of a folder, whether there is one or not; of the registry's programs only the chaincodes are asked for. */
    public NativeNetwork(NetworkFolder folder, FabricPrograms fabric, Supplier<Programs> programs) {
        this(folder, TopologyFile.usual(), fabric, programs);
    }

    /** The same, made by another topology where there is none. */
    public NativeNetwork(
            NetworkFolder folder, TopologyFile topology, FabricPrograms fabric, Supplier<Programs> programs) {
        this.folder = folder;
        this.topology = topology;
        this.fabric = fabric;
        this.programs = programs;
    }

    @Override
    public String title() {
        return "Hyperledger Fabric " + fabric.version();
    }

    @Override
    public NetworkFolder folder() {
        return folder;
    }

    @Override
    public void create(Market market) {
        FabricNetwork.create(folder.path(), topology, fabric);
        new EnrolmentDesk(new FabricFolder(folder.path())).enrol(market.people());
    }

    @Override
    public void start() {
        FabricNetwork network = network();
        network.start();
        programs.get().chaincodes().forEach((name, command) -> host(network, name, command));
    }

    @Override
    public void stop() {
        if (FabricNetwork.exists(folder.path())) {
            network().stop();
        }
    }

    /** What runs where. */
    public List<Service> services() {
        return network().services();
    }

    /** Fabric's side of it. */
    public FabricNetwork network() {
        return FabricNetwork.in(folder.path(), fabric);
    }

    /** The first definition; a later start of the network starts its processes with it. */
    private static void host(FabricNetwork network, String name, List<String> command) {
        Hosting hosting = network.hosting();
        String channel = network.topology().channel();
        ChaincodePlan plan = network.topology().chaincode();
        if (hosting.find(channel, name).isEmpty()) {
            hosting.begin(
                    new HostedChaincode(channel, name, plan.version(), 1, plan.policy(), plan.collections(), command));
        }
    }
}
