package io.carbonregistry.chaos.faults;

import io.carbonregistry.fabric.network.FabricNetwork;
import io.carbonregistry.fabric.network.nodes.FabricNode;
import io.carbonregistry.fabric.network.processes.Command;
import io.carbonregistry.fabric.network.processes.Patience;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A peer that begins anew, with the keys it had and nothing else. */
final class Rebuilding {

    /** All blocks are validated anew. */
    private static final Patience PATIENCE = new Patience(Duration.ofMinutes(15), Duration.ofMillis(500));

    private Rebuilding() {}

    /** Takes its data away, lets it join again, and waits until it has the blocks that another peer has. */
    static void of(FabricNetwork fabric, FabricNode peer, FabricNode other) {
        peer.stop();
        Path data = fabric.folder().node(peer.plan()).resolve("data");
        new Command(List.of("rm", "-rf", data.toString()), Map.of()).require("take away " + data);
        fabric.start();
        PATIENCE.until(
                peer.name(),
                () -> height(fabric, peer) < height(fabric, other)
                        ? Optional.of("it has not all blocks yet")
                        : Optional.empty());
    }

    private static long height(FabricNetwork fabric, FabricNode peer) {
        return fabric.channel().height(peer.plan()).orElse(0L);
    }
}
