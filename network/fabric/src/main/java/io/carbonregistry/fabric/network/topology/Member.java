package io.carbonregistry.fabric.network.topology;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * An organisation of the network and the nodes that it runs.
 *
 * @param name its name
 * @param msp its MSP id
 * @param peers names of its peers
 * @param orderers names of its orderers
 */
public record Member(String name, String msp, List<String> peers, List<String> orderers) {

    public Member {
        peers = List.copyOf(peers);
        orderers = List.copyOf(orderers);
    }

    static Member read(YamlPart part, Consensus consensus) {
        return part.whole(
                of -> new Member(of.text("name"), of.text("msp"), of.texts("peers"), orderers(of, consensus)));
    }

    private static List<String> orderers(YamlPart part, Consensus consensus) {
        return part.isSection("orderers")
                ? part.section("orderers").texts(consensus.name().toLowerCase(Locale.ROOT))
                : part.texts("orderers");
    }

    /** The peer by which others know it; only an organisation with a peer has one. */
    public NodePlan firstPeer() {
        return new NodePlan(this, peers.get(0), NodePlan.Kind.PEER);
    }

    /** Its nodes, orderers first, because peers need them. */
    public List<NodePlan> nodes() {
        return Stream.concat(
                        orderers.stream().map(orderer -> new NodePlan(this, orderer, NodePlan.Kind.ORDERER)),
                        peers.stream().map(peer -> new NodePlan(this, peer, NodePlan.Kind.PEER)))
                .toList();
    }
}
