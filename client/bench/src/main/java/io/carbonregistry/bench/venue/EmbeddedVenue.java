package io.carbonregistry.bench.venue;

import io.carbonregistry.bench.machine.Part;
import io.carbonregistry.bench.scenarios.Puts;
import io.carbonregistry.client.network.EmbeddedNetwork;
import io.carbonregistry.client.network.NetworkFolder;
import io.carbonregistry.client.network.RunningNetwork;
import io.carbonregistry.client.network.Service;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The embedded ledger. */
public final class EmbeddedVenue implements Venue {

    /** One process is orderer and all peers. */
    private static final String LEDGER = "ledger";

    private final RunningNetwork<EmbeddedNetwork> running;
    private final EmbeddedNetwork network;

    private EmbeddedVenue(RunningNetwork<EmbeddedNetwork> running) {
        this.running = running;
        this.network = running.network();
    }

    /** Starts a network that there is not yet. */
    public static EmbeddedVenue start(EmbeddedNetwork network) {
        return new EmbeddedVenue(RunningNetwork.start(network));
    }

    @Override
    public NetworkFolder folder() {
        return network.folder();
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
        running.close();
    }

    private static String kind(Service service) {
        String name = service.service();
        return name.startsWith("chaincode") || name.startsWith(Puts.CHAINCODE)
                ? name.substring(0, name.indexOf(' '))
                : LEDGER;
    }
}
