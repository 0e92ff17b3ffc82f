package io.carbonregistry.fabric.network.topology;

import io.carbonregistry.fabric.network.FabricException;
import java.util.List;
import java.util.stream.Stream;

/**
 * A network: who is on it, who runs what, who may do what, and how fast it ticks.
 *
 * @param name what connection profiles call it
 * @param channel its own channel
 * @param consensus how orderers agree
 * @param listening where its processes listen
 * @param batches when blocks are cut
 * @param raft the timing of Raft
 * @param bft the timing of SmartBFT
 * @param peer what peers allow
 * @param ordererLogLevel Fabric's logging specification for orderers
 * @param members the organisations
 * @param rights who may do what
 * @param chaincode what is deployed on its own channel
 */
public record Topology(
        String name,
        String channel,
        Consensus consensus,
        Listening listening,
        BatchSettings batches,
        RaftTiming raft,
        BftTiming bft,
        PeerSettings peer,
        String ordererLogLevel,
        List<Member> members,
        Rights rights,
        ChaincodePlan chaincode) {

    public Topology {
        members = List.copyOf(members);
        new TopologyRules(members, rights, consensus).check();
    }

    static Topology read(YamlPart part) {
        return part.whole(of -> {
            Consensus consensus = consensus(of.text("consensus"));
            return new Topology(
                    of.text("name"),
                    of.text("channel"),
                    consensus,
                    Listening.read(of),
                    BatchSettings.read(of.section("batches")),
                    RaftTiming.read(of.section("raft")),
                    BftTiming.read(of.section("bft")),
                    PeerSettings.read(of.section("peer")),
                    of.section("orderer").whole(orderer -> orderer.text("logLevel")),
                    of.sections("organisations").stream()
                            .map(member -> Member.read(member, consensus))
                            .toList(),
                    Rights.read(of.section("rights")),
                    ChaincodePlan.read(of.section("chaincode")));
        });
    }

    /** An organisation by its name. */
    public Member member(String named) {
        return members.stream()
                .filter(member -> member.name().equals(named))
                .findFirst()
                .orElseThrow(() -> new FabricException("The topology has no organisation " + named));
    }

    /** All nodes, orderers first, because peers need them. */
    public List<NodePlan> nodes() {
        return Stream.concat(orderers().stream(), peers().stream()).toList();
    }

    public List<NodePlan> orderers() {
        return nodes(NodePlan.Kind.ORDERER);
    }

    public List<NodePlan> peers() {
        return nodes(NodePlan.Kind.PEER);
    }

    /** The organisations that run a peer. */
    public List<Member> withPeers() {
        return members.stream().filter(member -> !member.peers().isEmpty()).toList();
    }

    /** The organisations that run an orderer. */
    public List<Member> withOrderers() {
        return members.stream().filter(member -> !member.orderers().isEmpty()).toList();
    }

    private List<NodePlan> nodes(NodePlan.Kind kind) {
        return members.stream()
                .flatMap(member -> member.nodes().stream())
                .filter(node -> node.kind() == kind)
                .toList();
    }

    private static Consensus consensus(String text) {
        return switch (text) {
            case "raft" -> Consensus.RAFT;
            case "bft" -> Consensus.BFT;
            default -> throw new FabricException("The topology's consensus must be raft or bft: " + text);
        };
    }
}
