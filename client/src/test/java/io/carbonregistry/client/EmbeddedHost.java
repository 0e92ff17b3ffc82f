package io.carbonregistry.client;

import io.carbonregistry.Lookup;
import io.carbonregistry.Outcome;
import io.carbonregistry.Proposal;
import io.carbonregistry.chaincode.Endpoint;
import io.carbonregistry.devledger.DevLedger;
import io.carbonregistry.devledger.Settings;
import io.carbonregistry.devledger.chaincode.Batching;
import io.carbonregistry.devledger.chaincode.ChaincodeAddress;
import io.carbonregistry.devledger.lifecycle.Collection;
import io.carbonregistry.devledger.lifecycle.Deployment;
import io.carbonregistry.devledger.organisations.BatchSettings;
import io.carbonregistry.fabric.network.topology.PrivateCollection;
import io.carbonregistry.identities.Lifetimes;
import io.carbonregistry.identities.Organisations;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** The embedded ledger in this process, with organisations of its own. */
final class EmbeddedHost implements LedgerHost {

    private final Path folder;
    private final BatchSettings batches;
    private final Chaincodes chaincodes;
    private final Organisations organisations;
    private final Map<String, Integer> ports = new TreeMap<>();
    private DevLedger ledger;

    private EmbeddedHost(Path folder, BatchSettings batches, Chaincodes chaincodes) throws Exception {
        this.folder = folder;
        this.batches = batches;
        this.chaincodes = chaincodes;
        organisations = Organisations.create(
                folder.resolve("organisations"), People.plans(), Lifetimes.usual(Clock.systemUTC()));
        organisations.ofMsp("RegistrarMSP").revoke(People.DISMISSED);
        ledger = begin();
        ledger.addresses()
                .forEach((node, address) ->
                        ports.put(node, URI.create("grpcs://" + address).getPort()));
    }

    /** Starts one whose files are below a folder; a block waits so long for others than its first transaction. */
    static EmbeddedHost open(Path folder, Optional<Duration> batches, BiFunction<Proposal, Lookup, Outcome> code)
            throws Exception {
        BatchSettings usual = BatchSettings.LOOPBACK;
        BatchSettings settings = new BatchSettings(
                batches.orElse(usual.timeout()),
                usual.maxMessages(),
                usual.preferredMaxBytes(),
                usual.absoluteMaxBytes());
        Endpoint anyPort = new Endpoint("registry:1", "127.0.0.1", 0);
        Map<String, Endpoint> endpoints =
                Chaincodes.RUNNING.stream().collect(Collectors.toMap(mspId -> mspId, mspId -> anyPort));
        return new EmbeddedHost(folder, settings, Chaincodes.start(endpoints, code));
    }

    private Deployment deployment() {
        Map<String, ChaincodeAddress> addresses = new TreeMap<>();
        Chaincodes.RUNNING.forEach(mspId -> addresses.put(mspId, ChaincodeAddress.plain(chaincodes.port(mspId))));
        return new Deployment(Chaincodes.NAME, "1", Chaincodes.POLICY, collections(), addresses);
    }

    private static List<Collection> collections() {
        return PrivateCollection.usual().stream()
                .map(one -> new Collection(
                        one.name(),
                        one.policy(),
                        one.requiredPeerCount(),
                        one.maxPeerCount(),
                        one.blockToLive(),
                        one.memberOnlyRead(),
                        one.memberOnlyWrite(),
                        Optional.empty()))
                .toList();
    }

    private DevLedger begin() throws Exception {
        DevLedger begun = DevLedger.start(new Settings(
                folder.resolve("ledger"),
                folder.resolve("organisations"),
                channel(),
                Chaincodes.ENDORSING,
                List.of("RegulatorMSP", "RegistrarMSP", "BankMSP", "AuditorMSP"),
                List.of(deployment()),
                batches,
                Batching.STANDARD,
                Duration.ofSeconds(10),
                ports));
        begun.chaincodeReady().get(10, TimeUnit.SECONDS);
        return begun;
    }

    @Override
    public Organisations organisations() {
        return organisations;
    }

    @Override
    public String channel() {
        return "registry";
    }

    @Override
    public List<io.carbonregistry.identities.Endpoint> peers() {
        return organisations.all().stream()
                .filter(one -> ports.containsKey(one.mspId()))
                .map(one -> io.carbonregistry.identities.Endpoint.local(
                        one, one.peers().get(0), ports.get(one.mspId())))
                .toList();
    }

    @Override
    public Path blocks() {
        return folder.resolve("ledger/blocks");
    }

    @Override
    public List<Path> logs() {
        return List.of();
    }

    @Override
    public Optional<Path> data(String node) {
        return Optional.empty();
    }

    @Override
    public void stopLedger() throws IOException {
        ledger.close();
    }

    @Override
    public void startLedger() throws Exception {
        ledger = begin();
    }

    @Override
    public void close() throws IOException {
        chaincodes.close();
        ledger.close();
    }
}
