package io.carbonregistry.client.network;

import io.carbonregistry.fabric.network.processes.BackgroundProcess;
import java.util.Optional;

/**
 * What runs where.
 *
 * @param service what
 * @param address host and port
 * @param state running or stopped
 * @param process the id of its process, while it runs
 * @param log where its process writes
 */
public record Service(String service, String address, String state, Optional<String> process, String log) {

    static Service of(String service, String address, BackgroundProcess process) {
        Optional<String> pid = process.running().map(running -> Long.toString(running.pid()));
        return new Service(
                service,
                address,
                pid.isPresent() ? "running" : "stopped",
                pid,
                process.log().toString());
    }
}
