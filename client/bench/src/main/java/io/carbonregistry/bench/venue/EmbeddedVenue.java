package io.carbonregistry.bench.venue;

import io.carbonregistry.bench.machine.Part;
import io.carbonregistry.bench.scenarios.Puts;
import io.carbonregistry.client.network.EmbeddedNetwork;
import io.carbonregistry.client.network.Market;
import io.carbonregistry.client.network.NetworkFolder;
import io.carbonregistry.client.network.Programs;
import io.carbonregistry.client.network.Service;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** The embedded ledger. */
public final class EmbeddedVenue implements Venue {

    /** One process is orderer and all peers. */
    private static final String LEDGER = "ledger";

    private final NetworkFolder folder;
    private final EmbeddedNetwork network;

    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedVenue(NetworkFolder folder, Supplier<Programs> programs) {
        this.folder = folder;
        this.network = new EmbeddedNetwork(folder, programs);
    }

    /** Starts one of these programs in an empty folder. */
    public static EmbeddedVenue start(NetworkFolder folder, Supplier<Programs> programs) {
        EmbeddedVenue venue = new EmbeddedVenue(folder, programs);
        Runtime.getRuntime().addShutdownHook(new Thread(venue::close, "stop"));
        venue.network.create(Market.usual());
        venue.network.start();
        return venue;
    }

    @Override
    public NetworkFolder folder() {
        return folder;
    }

    /** The network itself, for whoever starts it again. */
    public EmbeddedNetwork network() {
        return network;
    }

    @Override
    public List<Part> parts() {
        SortedMap<Long, String> kinds = new TreeMap<>();
        network.services()
                .forEach(service -> service.process().ifPresent(id -> kinds.put(Long.parseLong(id), kind(service))));
        return kinds.entrySet().stream()
                .flatMap(one ->
                        ProcessHandle.of(one.getKey()).map(process -> new Part(one.getValue(), process)).stream())
                .toList();
    }

    @Override
    public SortedMap<String, String> topology() {
        return new TreeMap<>(Map.of(
                "network", "embedded ledger, one process for the orderer and all peers",
                "endorsement", "RegistrarMSP and RegulatorMSP",
                "batch", "20 ms, 500 transactions"));
    }

    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        network.stop();
    }

    private static String kind(Service service) {
        String name = service.service();
        return name.startsWith("chaincode") || name.startsWith(Puts.CHAINCODE)
                ? name.substring(0, name.indexOf(' '))
                : LEDGER;
    }
}
