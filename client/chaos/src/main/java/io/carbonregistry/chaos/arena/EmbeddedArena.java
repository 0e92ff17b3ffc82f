package io.carbonregistry.chaos.arena;

import io.carbonregistry.chaos.links.ChaincodeDetour;
import io.carbonregistry.chaos.links.Link;
import io.carbonregistry.client.network.EmbeddedNetwork;
import io.carbonregistry.client.network.Market;
import io.carbonregistry.client.network.NetworkFolder;
import io.carbonregistry.client.network.Programs;
import io.carbonregistry.client.network.RunningNetwork;
import io.carbonregistry.fabric.network.FabricNetwork;
import io.carbonregistry.fabric.network.processes.BackgroundProcess;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The embedded ledger: one process that orders and keeps, and one that decides. */
public final class EmbeddedArena implements Arena {

    private final RunningNetwork<EmbeddedNetwork> running;
    private final EmbeddedNetwork network;
    private final List<Link> links;

    private EmbeddedArena(RunningNetwork<EmbeddedNetwork> running, List<Link> links) {
        this.running = running;
        this.network = running.network();
        this.links = links;
    }

    /** Starts one of these programs in an empty folder; the ledger reaches the chaincode straight. */
    public static EmbeddedArena start(NetworkFolder folder, Supplier<Programs> programs) {
        return start(new EmbeddedNetwork(folder, programs), Market.usual(), List.of());
    }

    /** As {@link #start}, with links between the ledger and the chaincode. */
    public static EmbeddedArena startLinked(NetworkFolder folder, Supplier<Programs> programs) {
        return startLinked(folder, programs, Market.usual());
    }

    /** As {@link #startLinked(NetworkFolder, Supplier)}, with the organisations of another market. */
    public static EmbeddedArena startLinked(NetworkFolder folder, Supplier<Programs> programs, Market market) {
        ChaincodeDetour detour = ChaincodeDetour.of(folder);
        EmbeddedNetwork network = new EmbeddedNetwork(folder, () -> detour.of(programs.get()));
        return start(network, market, List.copyOf(detour.links().values()));
    }

    private static EmbeddedArena start(EmbeddedNetwork network, Market market, List<Link> links) {
        return new EmbeddedArena(RunningNetwork.start(network, market), links);
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

    @Override
    public Optional<FabricNetwork> fabric() {
        return Optional.empty();
    }

    @Override
    public List<Link> links() {
        return links;
    }

    /** One process orders. */
    @Override
    public SortedMap<String, Link> orderers() {
        return Collections.emptySortedMap();
    }

    /** One process keeps the blocks for all peers. */
    @Override
    public List<String> differences() {
        return List.of();
    }

    @Override
    public void close() {
        running.close();
        links.forEach(Link::close);
    }
}
