package io.carbonregistry.chaos.arena;

import io.carbonregistry.fabric.network.processes.BackgroundProcess;

/**
 * A process that can be struck.
 *
 * @param kind what it does
 * @param process which
 * @param start starts it where it does not run, and waits until it answers
 */
public record Victim(String kind, BackgroundProcess process, Runnable start) {

    /** Its name within the network. */
    public String name() {
        return process.name();
    }
}
