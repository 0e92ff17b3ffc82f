package io.carbonregistry.client;

import io.carbonregistry.Entry;
import io.carbonregistry.Lookup;
import io.carbonregistry.Outcome;
import io.carbonregistry.Proposal;
import io.carbonregistry.access.Routes;
import io.carbonregistry.client.facts.BlockFacts;
import io.carbonregistry.client.facts.Recorded;
import io.carbonregistry.client.replay.BlockFiles;
import io.carbonregistry.devledger.DevLedger;
import io.carbonregistry.devledger.Settings;
import io.carbonregistry.devledger.chaincode.Batching;
import io.carbonregistry.devledger.organisations.BatchSettings;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.identities.ConnectionProfile;
import io.carbonregistry.identities.Endpoint;
import io.carbonregistry.identities.Enrolment;
import io.carbonregistry.identities.Identity;
import io.carbonregistry.identities.Lifetimes;
import io.carbonregistry.identities.Organisation;
import io.carbonregistry.identities.Organisations;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.wire.Records;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hyperledger.fabric.protos.peer.TxValidationCode;

/**
 * A network of real parts in one process: the embedded ledger, one server of the real chaincode for each endorsing
 * organisation, and identities from authorities of its own. A folder keeps the ledger.
 */
public final class Network implements AutoCloseable {

    /** The code that is in force. */
    public static final Digest CODE = Digest.of(new byte[] {1});

    private static final List<String> ENDORSING = List.of("RegulatorMSP", "RegistrarMSP");
    private static final BlockFacts FACTS = new BlockFacts("registry", Records.strict(Routes.types()));

    private final Chaincodes chaincodes;
    private final Map<String, Registry> registries = new HashMap<>();
    private final Organisations organisations;
    private final Map<String, Integer> ports = new TreeMap<>();
    private final Path folder;
    private final BatchSettings batches;
    private final boolean honest;
    private DevLedger ledger;

    /** Starts a network whose files are below a folder. */
    public static Network start(Path folder) throws Exception {
        return new Network(folder, BatchSettings.LOOPBACK, new Entry(CODE)::decide, true);
    }

    /** Starts a network whose peers let other code decide. */
    public static Network start(Path folder, BiFunction<Proposal, Lookup, Outcome> entry) throws Exception {
        return new Network(folder, BatchSettings.LOOPBACK, entry, false);
    }

    /** Starts a network that waits so long until it cuts a block. */
    public static Network start(Path folder, Duration batches) throws Exception {
        BatchSettings usual = BatchSettings.LOOPBACK;
        return new Network(
                folder,
                new BatchSettings(batches, usual.maxMessages(), usual.preferredMaxBytes(), usual.absoluteMaxBytes()),
                new Entry(CODE)::decide,
                true);
    }

    private Network(Path folder, BatchSettings batches, BiFunction<Proposal, Lookup, Outcome> entry, boolean honest)
            throws Exception {
        this.folder = folder;
        this.batches = batches;
        this.honest = honest;
        Logger.getLogger("").setLevel(Level.WARNING);
        organisations = Organisations.create(
                folder.resolve("organisations"), People.plans(), Lifetimes.usual(Clock.systemUTC()));
        organisations.ofMsp("RegistrarMSP").revoke(People.DISMISSED);
        chaincodes = Chaincodes.start(ENDORSING, entry);
        ledger = begin();
        ledger.addresses()
                .forEach((node, address) ->
                        ports.put(node, URI.create("grpcs://" + address).getPort()));
    }

    private DevLedger begin() throws Exception {
        DevLedger begun = DevLedger.start(new Settings(
                folder.resolve("ledger"),
                folder.resolve("organisations"),
                "registry",
                ENDORSING,
                List.of("RegulatorMSP", "RegistrarMSP", "BankMSP", "AuditorMSP"),
                List.of(chaincodes.deployment()),
                batches,
                Batching.STANDARD,
                Duration.ofSeconds(10),
                ports));
        begun.chaincodeReady().get(10, TimeUnit.SECONDS);
        return begun;
    }

    /** The organisations. */
    public Organisations organisations() {
        return organisations;
    }

    /** The ledger. */
    public DevLedger ledger() {
        return ledger;
    }

    /** All blocks so far, as they lie on the disk. */
    public List<Block> blocks() throws IOException {
        List<Block> blocks = new ArrayList<>();
        BlockFiles.read(List.of(folder.resolve("ledger/blocks")), blocks::add);
        return blocks;
    }

    /** All facts so far, in their order. */
    public Stream<Fact> facts() throws IOException {
        return blocks().stream().flatMap(block -> FACTS.of(block).stream()).map(Recorded::fact);
    }

    /** Why transactions so far are invalid. */
    public List<TxValidationCode> invalid() throws IOException {
        return blocks().stream()
                .map(Block::flags)
                .flatMap(flags -> IntStream.range(0, flags.size()).mapToObj(flags::get))
                .filter(code -> code != TxValidationCode.VALID)
                .toList();
    }

    /** Stops the ledger; the chaincode goes on. */
    public void stopLedger() throws IOException {
        ledger.close();
    }

    /** Starts the ledger again, where it was before. */
    public void startLedger() throws Exception {
        ledger = begin();
    }

    /** What an organisation's clients need to find the network. */
    public Profile profile(String mspId) {
        List<Endpoint> peers = organisations.all().stream()
                .filter(one -> ports.containsKey(one.mspId()))
                .map(one -> Endpoint.local(one, one.peers().get(0), ports.get(one.mspId())))
                .toList();
        return Profile.of(ConnectionProfile.of("test", organisations.ofMsp(mspId), organisations, peers));
    }

    /** A user, enrolled with these attributes if there is none of that name yet. */
    public Identity user(String mspId, String name, Map<String, String> attributes) {
        Organisation organisation = organisations.ofMsp(mspId);
        return organisation.users().contains(name)
                ? organisation.user(name)
                : organisation.enrol(Enrolment.client(name, new TreeMap<>(attributes)));
    }

    /** The registry as somebody sees it; the same for the same user, closed with the network. */
    public Registry as(Identity user) {
        return registries.computeIfAbsent(user.mspId() + "/" + user.id(), unused -> connect(user));
    }

    /** Connects anew; to be closed by whoever asks. */
    public Registry connect(Identity user) {
        return connect(user, profile(user.mspId()));
    }

    /** Connects anew with a profile; to be closed by whoever asks. */
    public Registry connect(Identity user, Profile profile) {
        return Registry.connect(profile, new Credentials(user));
    }

    /** Stops; and what was done on it, if its code was the registry's, must have been right. */
    @Override
    public void close() throws IOException {
        registries.values().forEach(Registry::close);
        chaincodes.close();
        ledger.close();
        if (honest) {
            Aftermath.require(this);
        }
    }
}
