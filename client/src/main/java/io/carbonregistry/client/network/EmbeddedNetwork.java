package io.carbonregistry.client.network;

import io.carbonregistry.fabric.network.processes.BackgroundProcess;
import io.carbonregistry.identities.Node;
import io.carbonregistry.identities.Organisations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** An embedded network in a folder: makes it, starts it, tells of it and stops it. */
public final class EmbeddedNetwork implements LocalNetwork {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long BETWEEN_LOOKS_MILLIS = 15;

    private final NetworkFolder folder;
    private final Supplier<Programs> programs;
    private final BackgroundProcess ledger;

    /** The network of a folder, whether there is one or not, run by the programs that this build has made. */
    public EmbeddedNetwork(NetworkFolder folder) {
        this(folder, Programs::built);
    }

    /** The network of a folder, run by these programs. */
    public EmbeddedNetwork(NetworkFolder folder, Supplier<Programs> programs) {
        this.folder = folder;
        this.programs = programs;
        this.ledger = new BackgroundProcess(folder.path(), "ledger");
    }

    @Override
    public String title() {
        return "embedded ledger";
    }

    @Override
    public NetworkFolder folder() {
        return folder;
    }

    @Override
    public void create(Market market) {
        try {
            Files.createDirectories(folder.path());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make " + folder.path(), e);
        }
        Organisations.create(
                folder.organisationsFolder(),
                market.organisations().stream().map(Market.Member::plan).toList(),
                NetworkFolder.lifetimes());
    }

    @Override
    public void start() {
        Programs used = programs.get();
        List<String> others = used.chaincodes().keySet().stream()
                .filter(name -> !name.equals(LedgerSettings.CHAINCODE))
                .toList();
        LedgerSettings settings = LedgerSettings.of(folder, others);
        settings.writeProfiles();
        if (ledger.running().isEmpty()) {
            forgetReady();
        }
        used.chaincodes().forEach((name, program) -> start(name, program, settings));
        if (ledger.running().isEmpty()) {
            ledger.start(used.ledger(), List.of(settings.file().toString()), Map.of());
        }
        awaitReady();
    }

    private void start(String name, List<String> program, LedgerSettings settings) {
        BackgroundProcess process = chaincode(name);
        if (process.running().isEmpty()) {
            Node certified = settings.chaincodeNode();
            process.start(
                    program,
                    settings.chaincodeArguments(name),
                    Map.of(
                            "CHAINCODE_TLS_CERT", certified.tls().certificate().toString(),
                            "CHAINCODE_TLS_KEY", certified.tls().key().toString(),
                            "CHAINCODE_CLIENT_CA_CERT",
                                    settings.peerAuthorities().toString()));
        }
    }

    /** Stops all, the ledger first, so that what it has accepted is still decided. */
    @Override
    public void stop() {
        ledger.stop();
        chaincodes().forEach(BackgroundProcess::stop);
        forgetReady();
    }

    /** Ends all at once, as a power cut would. */
    public void kill() {
        ledger.kill();
        chaincodes().forEach(BackgroundProcess::kill);
        forgetReady();
    }

    /** Whether all run. */
    public boolean isRunning() {
        return all().stream().allMatch(process -> process.running().isPresent());
    }

    /** What runs where; nothing before the first start. */
    public List<Service> services() {
        if (!Files.exists(folder.file(LedgerSettings.FILE))) {
            return List.of();
        }
        LedgerSettings settings = LedgerSettings.of(folder, List.of());
        List<Service> services = new ArrayList<>();
        services.add(Service.of("orderer", "127.0.0.1:" + settings.port("orderer"), ledger));
        for (String msp : settings.withPeers()) {
            services.add(Service.of("peer of " + msp, "127.0.0.1:" + settings.port(msp), ledger));
        }
        for (String name : settings.chaincodes()) {
            for (String msp : settings.withPeers()) {
                services.add(
                        Service.of(label(name) + " of " + msp, settings.chaincodeServer(name, msp), chaincode(name)));
            }
        }
        return services;
    }

    /** A ledger that makes its state again takes as long as it takes, and says how far it is. */
    private void awaitReady() {
        Instant start = Instant.now();
        while (!Files.exists(folder.file(LedgerSettings.READY))) {
            all().stream().filter(process -> process.running().isEmpty()).forEach(this::giveUp);
            if (Instant.now().isAfter(late(start))) {
                giveUp(ledger);
            }
            pause();
        }
    }

    private void giveUp(BackgroundProcess process) {
        String said = process.lastWords();
        stop();
        throw new NetworkException(
                "The " + process.name() + " did not start: " + said + " (see " + process.log() + ")");
    }

    private Instant late(Instant start) {
        try {
            Instant said = Files.getLastModifiedTime(ledger.log()).toInstant();
            return (said.isAfter(start) ? said : start).plus(PATIENCE);
        } catch (IOException e) {
            return start.plus(PATIENCE);
        }
    }

    private List<BackgroundProcess> all() {
        return Stream.concat(chaincodes().stream(), Stream.of(ledger)).toList();
    }

    /** Those of a network that was never started are the registry's alone. */
    private List<BackgroundProcess> chaincodes() {
        List<String> names = Files.exists(folder.file(LedgerSettings.FILE))
                ? LedgerSettings.of(folder, List.of()).chaincodes()
                : List.of(LedgerSettings.CHAINCODE);
        return names.stream().map(this::chaincode).toList();
    }

    private BackgroundProcess chaincode(String name) {
        return new BackgroundProcess(folder.path(), label(name));
    }

    private static String label(String name) {
        return name.equals(LedgerSettings.CHAINCODE) ? "chaincode" : name;
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NetworkException("Interrupted while the network started");
        }
    }

    private void forgetReady() {
        try {
            Files.deleteIfExists(folder.file(LedgerSettings.READY));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
