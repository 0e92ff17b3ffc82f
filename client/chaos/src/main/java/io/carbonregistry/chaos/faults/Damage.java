package io.carbonregistry.chaos.faults;

import io.carbonregistry.client.replay.BlockFilesException;
import io.carbonregistry.fabric.network.FabricException;
import io.carbonregistry.fabric.network.FabricNetwork;
import io.carbonregistry.fabric.network.nodes.FabricNode;
import io.carbonregistry.fabric.network.topology.NodePlan;
import io.carbonregistry.fabric.rules.blocks.BlockFile;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Kills a peer and damages its last block file: some bytes are cut off, or one is another. What the peer does not heal by itself, or
 * does not notice, is found by comparing its blocks with those of another peer; then it begins anew with nothing, and takes all blocks
 * from the orderers.
 *
 * @param fabric whose peers
 */
public record Damage(FabricNetwork fabric) implements Fault {

    private static final int MOST_BYTES = 20_000;
    private static final int ANOTHER = 0x5a;
    private static final long LOOK_MILLIS = 2_000;

    @Override
    public String strike(RandomGenerator random) {
        List<FabricNode> peers = fabric.nodes().stream()
                .filter(node -> node.plan().kind() == NodePlan.Kind.PEER)
                .toList();
        FabricNode peer = Any.one(peers, random);
        FabricNode other = Any.one(peers.stream().filter(one -> one != peer).toList(), random);
        peer.kill();
        boolean cut = random.nextBoolean();
        harm(blocks(peer), cut, random);
        String seen = seen(peer, other);
        if (!seen.equals("healed")) {
            Rebuilding.of(fabric, peer, other);
        }
        return (cut ? "blocks of a peer cut off: " : "blocks of a peer altered: ") + seen;
    }

    private static void harm(Path blocks, boolean cut, RandomGenerator random) {
        try {
            List<Path> files = BlockFile.in(blocks);
            try (RandomAccessFile last =
                    new RandomAccessFile(files.get(files.size() - 1).toFile(), "rw")) {
                long at = last.length() - random.nextLong(1, Math.min(last.length(), MOST_BYTES));
                if (cut) {
                    last.setLength(at);
                } else {
                    last.seek(at);
                    int before = last.read();
                    last.seek(at);
                    last.write(before ^ ANOTHER);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String seen(FabricNode peer, FabricNode other) {
        try {
            peer.start();
            Fault.moment(RandomGenerator.getDefault(), LOOK_MILLIS, LOOK_MILLIS);
            return peer.running().isEmpty() ? "refused" : compared(peer, other);
        } catch (FabricException ended) {
            return "refused";
        }
    }

    private String compared(FabricNode peer, FabricNode other) {
        try {
            return new Comparison(blocks(other)).isBorneOutBy(blocks(peer)) ? "healed" : "found by comparison";
        } catch (BlockFilesException unreadable) {
            return "found by comparison";
        }
    }

    private Path blocks(FabricNode peer) {
        return fabric.folder().blocks(peer.plan(), fabric.topology().channel());
    }
}
