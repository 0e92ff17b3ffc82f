package io.carbonregistry.fabric.network.samples;

import io.carbonregistry.fabric.network.FabricNetwork;
import io.carbonregistry.fabric.network.folder.FabricFolder;
import io.carbonregistry.fabric.network.folder.Ports;
import io.carbonregistry.fabric.network.lifecycle.ChaincodeAddress;
import io.carbonregistry.fabric.network.lifecycle.ChaincodeDefinition;
import io.carbonregistry.fabric.network.programs.ProgramSearch;
import io.carbonregistry.fabric.network.topology.BatchSettings;
import io.carbonregistry.fabric.network.topology.Member;
import io.carbonregistry.fabric.network.topology.TopologyFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/** One network of Fabric's released programs for all tests of a process: made for the first that needs it, gone with the process. Its orderers agree as {@code -Dconsensus} says. */
public final class SharedFabric {

    private static final String LOOPBACK = "127.0.0.1";
    private static final AtomicInteger CHANNELS = new AtomicInteger();
    private static final FabricNetwork NETWORK = make();

    private SharedFabric() {}

    /** The network, whether it has been started or not. */
    public static FabricNetwork network() {
        return NETWORK;
    }

    /** Makes a channel of all organisations that nobody has used. */
    public static String newChannel(Duration batches) {
        String channel = "test-" + CHANNELS.incrementAndGet();
        BatchSettings usual = NETWORK.topology().batches();
        NETWORK.createChannel(
                channel, new BatchSettings(batches, usual.messages(), usual.preferredBytes(), usual.largestBytes()));
        return channel;
    }

    /** The first definition of a chaincode, with an address of its own for each organisation that has a peer. */
    public static ChaincodeDefinition definition(String channel, String name, String policy) {
        Map<String, ChaincodeAddress> addresses = new TreeMap<>();
        Ports ports = NETWORK.folder().ports();
        for (Member member : NETWORK.topology().withPeers()) {
            String port = channel + "." + name + "." + member.msp();
            ports.give(List.of(port), 0, LOOPBACK);
            addresses.put(member.msp(), ChaincodeAddress.plain(LOOPBACK + ":" + ports.of(port)));
        }
        return ChaincodeDefinition.first(name, "1", policy, addresses);
    }

    private static FabricNetwork make() {
        try {
            Path folder = Files.createTempDirectory(Path.of("target"), "fabric");
            FabricNetwork network = FabricNetwork.create(
                    folder, topology(), ProgramSearch.usual(Optional.empty()).require());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(network, folder), "stop"));
            return network;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Its peers index histories too, for a test makes every call that there is; and the clocks of its orderers are slow, since each of its many
     * channels has one, which costs as much as the tests themselves.
     */
    private static TopologyFile topology() {
        String usual = TopologyFile.usual().text();
        return new TopologyFile(usual.replace("historyIndex: false", "historyIndex: true")
                        .replace("raft: {tick: 50ms, electionTicks: 14", "raft: {tick: 300ms, electionTicks: 10"))
                .with("consensus", System.getProperty("consensus", "raft"));
    }

    private static void end(FabricNetwork network, Path folder) {
        network.stop();
        FabricFolder.delete(folder);
    }
}
