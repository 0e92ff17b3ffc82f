package io.carbonregistry.fabric.network.administration;

import io.carbonregistry.fabric.network.folder.FabricFolder;
import io.carbonregistry.fabric.network.processes.Command;
import io.carbonregistry.fabric.network.programs.FabricPrograms;
import io.carbonregistry.fabric.network.topology.NodePlan;
import io.carbonregistry.fabric.network.topology.Topology;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An organisation's administrator at one of its peers: Fabric's {@code peer} command in that person's name.
 *
 * @param folder the network's
 * @param topology what it is
 * @param programs Fabric's
 * @param peer the peer that is asked
 */
public record PeerAdministrator(FabricFolder folder, Topology topology, FabricPrograms programs, NodePlan peer) {

    /** The command with its arguments. */
    public Command peer(List<String> arguments) {
        List<String> words = new ArrayList<>(List.of(programs.peer()));
        words.addAll(arguments);
        return new Command(words, environment());
    }

    public Command peer(String... arguments) {
        return peer(List.of(arguments));
    }

    /** Who can endorse a chaincode's transactions, as this peer sees the network. */
    public Command endorsers(String channel, String chaincode) {
        Path msp = administrator();
        return new Command(
                List.of(
                        programs.discover(),
                        "--peerTLSCA=" + authority(peer),
                        "--userKey=" + msp.resolve("keystore/priv_sk"),
                        "--userCert=" + msp.resolve("signcerts/cert.pem"),
                        "--MSP=" + peer.owner().msp(),
                        "endorsers",
                        "--channel=" + channel,
                        "--chaincode=" + chaincode,
                        "--server=" + address(peer)),
                Map.of());
    }

    /** The arguments that name an orderer. */
    public List<String> to(NodePlan orderer) {
        return List.of(
                "-o", address(orderer), "--tls", "--cafile", authority(orderer).toString());
    }

    /** The arguments that name peers to be asked. */
    public List<String> asking(List<NodePlan> peers) {
        List<String> arguments = new ArrayList<>();
        for (NodePlan one : peers) {
            arguments.addAll(List.of("--peerAddresses", address(one)));
            arguments.addAll(List.of("--tlsRootCertFiles", authority(one).toString()));
        }
        return arguments;
    }

    /** The peer's own settings file says where it is and whom to trust; only who asks is another. */
    private Map<String, String> environment() {
        return Map.of(
                "FABRIC_CFG_PATH", folder.node(peer).toString(),
                "CORE_PEER_MSPCONFIGPATH", administrator().toString(),
                "FABRIC_LOGGING_SPEC", "error");
    }

    private Path administrator() {
        return folder.administrator(peer.owner().name());
    }

    private Path authority(NodePlan node) {
        return folder.identity(node).tls().authority();
    }

    private String address(NodePlan node) {
        return topology.listening().hostOf(node) + ":" + folder.ports().of(node.port());
    }
}
