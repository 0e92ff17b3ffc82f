package io.carbonregistry.client.network;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A new network that runs until it is closed, or the program ends: who is interrupted closes nothing, and its processes would
 * outlive the program.
 *
 * @param <N> of which kind
 */
public final class RunningNetwork<N extends LocalNetwork> implements AutoCloseable {

    private final N network;
    private final AtomicBoolean closed = new AtomicBoolean();

    private RunningNetwork(N network) {
        this.network = network;
    }

    /** Makes the organisations of the usual market in an empty folder, and starts the network. */
    public static <N extends LocalNetwork> RunningNetwork<N> start(N network) {
        return start(network, Market.usual());
    }

    /** As {@link #start(LocalNetwork)}, with the organisations of another market. */
    public static <N extends LocalNetwork> RunningNetwork<N> start(N network, Market market) {
        RunningNetwork<N> running = new RunningNetwork<>(network);
        Runtime.getRuntime().addShutdownHook(new Thread(running::close, "stop"));
        network.create(market);
        network.start();
        return running;
    }

    /** The network itself. */
    public N network() {
        return network;
    }

    @Override
    public void close() {
        if (!closed.getAndSet(true)) {
            network.stop();
        }
    }
}
