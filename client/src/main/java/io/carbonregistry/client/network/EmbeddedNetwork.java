package io.carbonregistry.client.network;

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
    private final BackgroundProcess chaincode;

    /** The network of a folder, whether there is one or not, run by the programs that this build has made. */
    public EmbeddedNetwork(NetworkFolder folder) {
        this(folder, Programs::built);
    }

    /** The network of a folder, run by these programs. */
    public EmbeddedNetwork(NetworkFolder folder, Supplier<Programs> programs) {
        this.folder = folder;
        this.programs = programs;
        this.ledger = new BackgroundProcess(folder, "ledger");
        this.chaincode = new BackgroundProcess(folder, "chaincode");
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
        LedgerSettings settings = LedgerSettings.of(folder);
        settings.writeProfiles();
        if (ledger.running().isEmpty()) {
            forgetReady();
        }
        if (chaincode.running().isEmpty()) {
            Node certified = settings.chaincodeNode();
            chaincode.start(
                    programs.get().chaincode(),
                    settings.chaincodeArguments(),
                    Map.of(
                            "CHAINCODE_TLS_CERT", certified.tls().certificate().toString(),
                            "CHAINCODE_TLS_KEY", certified.tls().key().toString()));
        }
        if (ledger.running().isEmpty()) {
            ledger.start(programs.get().ledger(), List.of(settings.file().toString()), Map.of());
        }
        awaitReady();
    }

    /** Stops both, the ledger first, so that what it has accepted is still decided. */
    @Override
    public void stop() {
        ledger.stop();
        chaincode.stop();
        forgetReady();
    }

    /** Whether both run. */
    public boolean isRunning() {
        return Stream.of(ledger, chaincode)
                .allMatch(process -> process.running().isPresent());
    }

    /** What runs where; nothing before the first start. */
    public List<Service> services() {
        if (!Files.exists(folder.file(LedgerSettings.FILE))) {
            return List.of();
        }
        LedgerSettings settings = LedgerSettings.of(folder);
        List<Service> services = new ArrayList<>();
        services.add(Service.of("orderer", "127.0.0.1:" + settings.port("orderer"), ledger));
        for (String msp : settings.endorsing()) {
            services.add(Service.of("peer of " + msp, "127.0.0.1:" + settings.port(msp), ledger));
        }
        for (String msp : settings.endorsing()) {
            services.add(Service.of("chaincode of " + msp, settings.chaincodeServer(msp), chaincode));
        }
        return services;
    }

    private void awaitReady() {
        Instant late = Instant.now().plus(PATIENCE);
        while (!Files.exists(folder.file(LedgerSettings.READY))) {
            for (BackgroundProcess process : List.of(chaincode, ledger)) {
                if (process.running().isEmpty() || Instant.now().isAfter(late)) {
                    String said = process.lastWords();
                    stop();
                    throw new NetworkException(
                            "The " + process.name() + " did not start: " + said + " (see " + process.log() + ")");
                }
            }
            pause();
        }
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
