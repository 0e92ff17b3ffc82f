package io.carbonregistry.fabric.network.settings;

import io.carbonregistry.fabric.network.folder.FabricFolder;
import io.carbonregistry.fabric.network.topology.BatchSettings;
import io.carbonregistry.fabric.network.topology.BftTiming;
import io.carbonregistry.fabric.network.topology.Consensus;
import io.carbonregistry.fabric.network.topology.NodePlan;
import io.carbonregistry.fabric.network.topology.RaftTiming;
import io.carbonregistry.fabric.network.topology.Topology;
import io.carbonregistry.identities.Node;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Who orders, and by which protocol: the part of a channel's configuration that differs between Raft and SmartBFT.
 *
 * @param folder the network's
 * @param topology what it is
 * @param batches when blocks are cut
 */
record Consenters(FabricFolder folder, Topology topology, BatchSettings batches) {

    /** The text within the orderers' part; the policy says whose signature a block of Raft needs. */
    String text(SignaturePolicy blockSigners) {
        return topology.consensus() == Consensus.RAFT ? raft(blockSigners) : bft();
    }

    private String raft(SignaturePolicy blockSigners) {
        RaftTiming raft = topology.raft();
        return """
                        BlockValidation: %s
                      OrdererType: etcdraft
                      EtcdRaft:
                        Options: {TickInterval: %dms, ElectionTick: %d, HeartbeatTick: %d, MaxInflightBlocks: %d, SnapshotIntervalSize: %d}
                        Consenters:
                %s
                """.formatted(
                        blockSigners,
                        raft.tick().toMillis(),
                        raft.electionTicks(),
                        raft.heartbeatTicks(),
                        raft.inflightBlocks(),
                        raft.snapshotBytes(),
                        consenters(false));
    }

    /** A block of SmartBFT needs a quorum of signatures, whatever stands here; Fabric asks for the entry. */
    private String bft() {
        BftTiming bft = topology.bft();
        return """
                        BlockValidation: {Type: ImplicitMeta, Rule: "ANY Writers"}
                      OrdererType: BFT
                      SmartBFT:
                        RequestBatchMaxInterval: %dms
                        RequestForwardTimeout: %dms
                        RequestComplainTimeout: %dms
                        RequestAutoRemoveTimeout: 3m
                        ViewChangeResendInterval: %dms
                        ViewChangeTimeout: %dms
                        LeaderHeartbeatTimeout: %dms
                        LeaderHeartbeatCount: 10
                        CollectTimeout: 1s
                        IncomingMessageBufferSize: 200
                        RequestPoolSize: 100000
                      ConsenterMapping:
                %s
                """.formatted(
                        batches.timeout().toMillis(),
                        bft.forwardAfter().toMillis(),
                        bft.complainAfter().toMillis(),
                        bft.viewChangeTimeout().toMillis() / 2,
                        bft.viewChangeTimeout().toMillis(),
                        bft.heartbeatTimeout().toMillis(),
                        consenters(true));
    }

    private String consenters(boolean identified) {
        List<NodePlan> orderers = topology.orderers();
        return IntStream.range(0, orderers.size())
                .mapToObj(at -> consenter(at + 1, orderers.get(at), identified))
                .collect(Collectors.joining("\n"));
    }

    private String consenter(int number, NodePlan orderer, boolean identified) {
        Node identity = folder.identity(orderer);
        Path tls = identity.tls().certificate();
        String who = identified
                ? "ID: %d, MSPID: %s, Identity: %s, "
                        .formatted(
                                number,
                                orderer.owner().msp(),
                                NodeSettings.quoted(identity.mspFolder().resolve("signcerts/cert.pem")))
                : "";
        return " ".repeat(10)
                + "- {%sHost: %s, Port: %d, ClientTLSCert: %s, ServerTLSCert: %s}"
                        .formatted(
                                who,
                                topology.listening().hostOf(orderer),
                                folder.ports().of(orderer.port()),
                                NodeSettings.quoted(tls),
                                NodeSettings.quoted(tls));
    }
}
