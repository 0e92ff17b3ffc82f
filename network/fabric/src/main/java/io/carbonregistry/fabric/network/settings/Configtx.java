package io.carbonregistry.fabric.network.settings;

import io.carbonregistry.fabric.network.folder.FabricFolder;
import io.carbonregistry.fabric.network.topology.BatchSettings;
import io.carbonregistry.fabric.network.topology.Member;
import io.carbonregistry.fabric.network.topology.NodePlan;
import io.carbonregistry.fabric.network.topology.Topology;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The text from which Fabric's {@code configtxgen} makes a channel's first block.
 *
 * @param folder the network's
 * @param topology what it is
 */
public record Configtx(FabricFolder folder, Topology topology) {

    /** The profile within the text. */
    public static final String PROFILE = "Channel";

    private static final String FULL_BLOCK_READERS = "FullBlockReaders";

    /** What shows business secrets of others. */
    private static final List<String> FULL_BLOCK_RESOURCES = List.of(
            "event/Block",
            "gateway/ChaincodeEvents",
            "qscc/GetChainInfo",
            "qscc/GetBlockByNumber",
            "qscc/GetBlockByHash",
            "qscc/GetTransactionByID",
            "qscc/GetBlockByTxID");

    /** The text for a channel with its own batches. */
    public String text(BatchSettings batches) {
        return """
                Organizations:
                %s
                Profiles:
                  %s:
                    Capabilities: {V3_0: true}
                    Policies:
                      Readers: %s
                      Writers: %s
                      Admins: %s
                %s%s""".formatted(
                        lines(topology.members(), this::organisation),
                        PROFILE,
                        policies().channelReaders(),
                        policies().writers(),
                        policies().administrators(),
                        orderer(batches),
                        application());
    }

    private String organisation(Member member) {
        SignaturePolicy anybody = SignaturePolicy.anyOf(List.of(member), SignaturePolicy.Part.member);
        return """
                  - &%1$s
                    Name: %1$s
                    ID: %2$s
                    MSPDir: %3$s
                    Policies:
                      Readers: %4$s
                      Writers: %4$s
                      Admins: %5$s
                      Endorsement: %6$s
                    OrdererEndpoints: [%7$s]
                    AnchorPeers: [%8$s]
                """.formatted(
                member.name(),
                member.msp(),
                NodeSettings.quoted(folder.organisations().named(member.name()).mspFolder()),
                anybody,
                SignaturePolicy.anyOf(List.of(member), SignaturePolicy.Part.admin),
                SignaturePolicy.anyOf(List.of(member), SignaturePolicy.Part.peer),
                endpoints(member),
                anchors(member));
    }

    private String endpoints(Member member) {
        return nodes(member, NodePlan.Kind.ORDERER).stream()
                .map(node -> "\"" + host(node) + ":" + port(node) + "\"")
                .collect(Collectors.joining(", "));
    }

    /** The first peer of an organisation is known to those of others; it tells them of the rest. */
    private String anchors(Member member) {
        return nodes(member, NodePlan.Kind.PEER).stream()
                .limit(1)
                .map(node -> "{Host: " + host(node) + ", Port: " + port(node) + "}")
                .collect(Collectors.joining());
    }

    private String orderer(BatchSettings batches) {
        return """
                    Orderer:
                      BatchTimeout: %dms
                      BatchSize: {MaxMessageCount: %d, AbsoluteMaxBytes: %d, PreferredMaxBytes: %d}
                      Capabilities: {V2_0: true}
                      Organizations: [%s]
                      Policies:
                        Readers: %s
                        Writers: %s
                        Admins: %s
                %s""".formatted(
                batches.timeout().toMillis(),
                batches.messages(),
                batches.largestBytes(),
                batches.preferredBytes(),
                references(topology.withOrderers()),
                policies().channelReaders(),
                policies().writers(),
                policies().ordererAdministrators(),
                new Consenters(folder, topology, batches).text(policies().blockSigners()));
    }

    private String application() {
        return """
                    Application:
                      Capabilities: {V2_5: true}
                      Organizations: [%s]
                      ACLs:
                %s
                      Policies:
                        Readers: %s
                        Writers: %s
                        Admins: %s
                        Endorsement: %s
                        LifecycleEndorsement: %s
                        %s: %s
                """.formatted(
                references(topology.members()),
                FULL_BLOCK_RESOURCES.stream()
                        .map(resource -> " ".repeat(8) + resource + ": /Channel/Application/" + FULL_BLOCK_READERS)
                        .collect(Collectors.joining("\n")),
                policies().readers(),
                policies().writers(),
                policies().administrators(),
                policies().endorsement(),
                policies().lifecycleEndorsement(),
                FULL_BLOCK_READERS,
                policies().fullBlocks());
    }

    private Policies policies() {
        return new Policies(topology);
    }

    private static List<NodePlan> nodes(Member member, NodePlan.Kind kind) {
        return member.nodes().stream().filter(node -> node.kind() == kind).toList();
    }

    private static String references(List<Member> members) {
        return members.stream().map(member -> "*" + member.name()).collect(Collectors.joining(", "));
    }

    private static <T> String lines(List<T> all, Function<T, String> text) {
        return all.stream().map(text).collect(Collectors.joining());
    }

    private String host(NodePlan node) {
        return topology.listening().hostOf(node);
    }

    private int port(NodePlan node) {
        return folder.ports().of(node.port());
    }
}
