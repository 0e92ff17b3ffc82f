package io.carbonregistry.fabric.network;

import io.carbonregistry.fabric.network.hosting.ChaincodeHost;
import io.carbonregistry.fabric.network.nodes.FabricNode;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What runs where.
 *
 * @param name the node's, or the chaincode's and the peer's that it serves
 * @param address where clients reach it
 * @param metrics where it tells of its health and its figures, if it does
 * @param process the id of its process, while it runs
 * @param log where it writes
 */
public record Service(String name, String address, Optional<String> metrics, Optional<Long> process, Path log) {

    static Service of(FabricNode node) {
        return new Service(
                node.name(),
                node.address(),
                Optional.of(node.metrics().address()),
                node.running().map(ProcessHandle::pid),
                node.log());
    }

    static Service of(ChaincodeHost.Instance instance) {
        return new Service(
                instance.name(),
                instance.address(),
                Optional.empty(),
                instance.process().running().map(ProcessHandle::pid),
                instance.process().log());
    }

    /** Whether it runs. */
    public boolean isRunning() {
        return process.isPresent();
    }
}
