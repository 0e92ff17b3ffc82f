package io.carbonregistry.fabric.network;

import io.carbonregistry.fabric.network.nodes.FabricNode;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What runs where.
 *
 * @param name the node's
 * @param address where clients reach it
 * @param metrics where it tells of its health and its figures
 * @param process the id of its process, while it runs
 * @param log where it writes
 */
public record Service(String name, String address, String metrics, Optional<Long> process, Path log) {

    static Service of(FabricNode node) {
        return new Service(
                node.name(),
                node.address(),
                node.metrics().address(),
                node.running().map(ProcessHandle::pid),
                node.log());
    }

    /** Whether it runs. */
    public boolean isRunning() {
        return process.isPresent();
    }
}
