package io.carbonregistry.fabric.network.channels;

import io.carbonregistry.fabric.network.FabricException;
import io.carbonregistry.fabric.network.administration.OrdererAdministrator;
import io.carbonregistry.fabric.network.administration.PeerAdministrator;
import io.carbonregistry.fabric.network.folder.FabricFolder;
import io.carbonregistry.fabric.network.nodes.FabricNode;
import io.carbonregistry.fabric.network.processes.Command;
import io.carbonregistry.fabric.network.processes.Patience;
import io.carbonregistry.fabric.network.processes.Together;
import io.carbonregistry.fabric.network.programs.FabricPrograms;
import io.carbonregistry.fabric.network.settings.Configtx;
import io.carbonregistry.fabric.network.topology.BatchSettings;
import io.carbonregistry.fabric.network.topology.NodePlan;
import io.carbonregistry.fabric.network.topology.Topology;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A channel of a network, whether it has been made or not.
 *
 * @param folder the network's
 * @param topology what it is
 * @param programs Fabric's
 * @param name the channel's
 */
public record FabricChannel(FabricFolder folder, Topology topology, FabricPrograms programs, String name) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9.-]{0,248}");
    private static final Pattern HEIGHT = Pattern.compile("\"height\":(\\d+)");

    /** @throws FabricException if Fabric would not take the name */
    public FabricChannel {
        if (!NAME.matcher(name).matches()) {
            throw new FabricException("A channel's name has small letters, digits, dots and dashes, not: " + name);
        }
    }

    /** Whether its first block has been made. */
    public boolean exists() {
        return Files.exists(firstBlock());
    }

    /** Makes its first block, unless there is one. */
    public void create(BatchSettings batches) {
        if (exists()) {
            return;
        }
        makeFirstBlock(folder.channel(name), batches);
    }

    /** Makes a first block for it in a folder, of the topology as it is now. */
    Path makeFirstBlock(Path at, BatchSettings batches) {
        FabricFolder.write(at.resolve("configtx.yaml"), new Configtx(folder, topology).text(batches));
        Path block = FabricFolder.firstBlock(at);
        new Command(
                        List.of(
                                programs.configtxgen(),
                                "-configPath=" + at,
                                "-profile=" + Configtx.PROFILE,
                                "-channelID=" + name,
                                "-outputBlock=" + block),
                        Map.of("FABRIC_LOGGING_SPEC", "error"))
                .require("make the first block of channel " + name);
        return block;
    }

    /** Lets every node of this folder join that has not, and waits until blocks can be ordered and its peers have the channel. */
    public void join() {
        Together.each(topology.orderers().stream().filter(folder::holds).toList(), this::joinOrderer);
        if (topology.orderers().stream().allMatch(folder::holds)) {
            awaitLeader();
        }
        Together.each(peers(), this::joinPeer);
    }

    /** The peers of this folder; only their administrators can ask them. */
    public List<NodePlan> peers() {
        return topology.peers().stream().filter(folder::holds).toList();
    }

    /** Waits until the orderers agree on who leads. */
    public void awaitLeader() {
        Patience.usual()
                .until(
                        "Channel " + name,
                        () -> leader().isPresent() ? Optional.empty() : Optional.of("no orderer leads yet"));
    }

    /** The orderer that leads, if one says so. */
    public Optional<NodePlan> leader() {
        return topology.orderers().stream().filter(this::leads).findFirst();
    }

    /**
     * The orderer that leads.
     *
     * @throws FabricException if none says so
     */
    public NodePlan requireLeader() {
        return leader().orElseThrow(() -> new FabricException("No orderer leads channel " + name + " now"));
    }

    /** How many blocks a peer has; nothing if it does not answer. */
    public Optional<Long> height(NodePlan peer) {
        Command.Ending ending =
                administrator(peer).peer("channel", "getinfo", "-c", name).run();
        Matcher height = HEIGHT.matcher(ending.out());
        return ending.succeeded() && height.find() ? Optional.of(Long.parseLong(height.group(1))) : Optional.empty();
    }

    /** The administrator of a peer's organisation. */
    public PeerAdministrator administrator(NodePlan peer) {
        return new PeerAdministrator(folder, topology, programs, peer);
    }

    private boolean leads(NodePlan orderer) {
        String protocol = topology.consensus().name().equals("RAFT") ? "etcdraft" : "BFT";
        return new FabricNode(folder, topology, programs, orderer)
                .metrics()
                .value("consensus_" + protocol + "_is_leader{channel=\"" + name + "\"}")
                .filter(value -> value == 1)
                .isPresent();
    }

    private void joinOrderer(NodePlan orderer) {
        OrdererAdministrator administrator = new OrdererAdministrator(folder, topology, programs, orderer);
        if (!administrator.isOn(name)) {
            administrator.join(name, firstBlock());
        }
    }

    private void joinPeer(NodePlan peer) {
        if (height(peer).isEmpty()) {
            administrator(peer)
                    .peer("channel", "join", "-b", firstBlock().toString())
                    .require("let " + peer.id() + " join channel " + name);
        }
        Patience.usual()
                .until(
                        "Channel " + name + " of " + peer.id(),
                        () -> height(peer).isPresent() ? Optional.empty() : Optional.of("the peer has not got it yet"));
    }

    private Path firstBlock() {
        return folder.firstBlock(name);
    }
}
