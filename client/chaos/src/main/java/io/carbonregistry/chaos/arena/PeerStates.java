package io.carbonregistry.chaos.arena;

import io.carbonregistry.client.replay.BlockFiles;
import io.carbonregistry.fabric.network.FabricNetwork;
import io.carbonregistry.fabric.network.nodes.FabricNode;
import io.carbonregistry.fabric.network.processes.Patience;
import io.carbonregistry.fabric.network.topology.NodePlan;
import io.carbonregistry.fabric.rules.blocks.Block;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What each peer has come to: its last block, and the hash over all changes of states up to it, which a peer writes beside every
 * block that it commits.
 *
 * @param network whose peers
 */
record PeerStates(FabricNetwork network) {

    private static final Patience PATIENCE = new Patience(Duration.ofSeconds(60), Duration.ofSeconds(1));

    /** Nothing, once all peers have come to the same; else what each has come to. */
    List<String> differences() {
        return PATIENCE.holds(() -> read().values().stream().distinct().count() == 1)
                ? List.of()
                : read().entrySet().stream().map(Object::toString).toList();
    }

    private SortedMap<String, String> read() {
        SortedMap<String, String> states = new TreeMap<>();
        network.nodes().stream()
                .filter(node -> node.plan().kind() == NodePlan.Kind.PEER)
                .forEach(peer -> states.put(peer.name(), state(peer)));
        return states;
    }

    private String state(FabricNode peer) {
        String[] last = {"no block"};
        BlockFiles.read(List.of(blocks(peer)), block -> last[0] = state(block));
        return last[0];
    }

    private static String state(Block block) {
        return "block " + block.number() + ", state "
                + HexFormat.of().formatHex(block.commitHash().toByteArray());
    }

    private Path blocks(FabricNode peer) {
        return network.folder().blocks(peer.plan(), network.topology().channel());
    }
}
