package io.carbonregistry.chaos.arena;

import io.carbonregistry.client.network.EmbeddedNetwork;
import io.carbonregistry.client.network.Market;
import io.carbonregistry.client.network.NetworkFolder;
import io.carbonregistry.client.network.Programs;
import io.carbonregistry.fabric.network.processes.BackgroundProcess;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The embedded ledger: one process that orders and keeps, and one that decides. */
public final class EmbeddedArena implements Arena {

    private final EmbeddedNetwork network;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedArena(EmbeddedNetwork network) {
        this.network = network;
    }

    /** Starts one of these programs in an empty folder. */
    public static EmbeddedArena start(NetworkFolder folder, Supplier<Programs> programs) {
        EmbeddedArena arena = new EmbeddedArena(new EmbeddedNetwork(folder, programs));
        Runtime.getRuntime().addShutdownHook(new Thread(arena::close, "stop"));
        arena.network.create(Market.usual());
        arena.network.start();
        return arena;
    }

    @Override
    public NetworkFolder folder() {
        return network.folder();
    }

    @Override
    public List<Victim> victims() {
        return Stream.of("ledger", "chaincode")
                .map(name -> new Victim(name, new BackgroundProcess(folder().path(), name), network::start))
                .toList();
    }

    /** One process keeps the blocks for all peers. */
    @Override
    public List<String> differences() {
        return List.of();
    }

    @Override
    public void close() {
        if (!closed.getAndSet(true)) {
            network.stop();
        }
    }
}
