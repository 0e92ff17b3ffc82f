package io.carbonregistry.bench.venue;

import io.carbonregistry.client.network.NativeNetwork;
import io.carbonregistry.client.network.NetworkFolder;
import io.carbonregistry.client.network.Programs;
import io.carbonregistry.fabric.network.programs.FabricPrograms;
import io.carbonregistry.fabric.network.programs.ProgramSearch;
import io.carbonregistry.fabric.network.topology.TopologyFile;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** The options that say what a program works on: the embedded ledger, or Hyperledger Fabric. */
public final class NetworkOptions {

    private enum Network {
        embedded,
        fabric
    }

    @Option(names = "--network", paramLabel = "embedded|fabric")
    private Network network = Network.embedded;

    @Option(names = "--fabric-bin", paramLabel = "FOLDER")
    private Optional<Path> fabric = Optional.empty();

    @Option(names = "--topology", paramLabel = "FILE")
    private Optional<Path> topology = Optional.empty();

    /** Whether it is Fabric. */
    public boolean isFabric() {
        return network == Network.fabric;
    }

    /** Fabric as it is asked for, in a folder that has none. */
    public NativeNetwork fabric(NetworkFolder folder, Supplier<Programs> programs) {
        return new NativeNetwork(folder, topology(), fabric(), programs);
    }

    /** What network is asked for. */
    public TopologyFile topology() {
        return topology.map(TopologyFile::read).orElseGet(TopologyFile::usual);
    }

    /** Fabric's programs, where they are asked for. */
    public FabricPrograms fabric() {
        return ProgramSearch.usual(fabric).require();
    }
}
