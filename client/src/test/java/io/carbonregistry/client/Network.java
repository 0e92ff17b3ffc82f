package io.carbonregistry.client;

import io.carbonregistry.Entry;
import io.carbonregistry.Lookup;
import io.carbonregistry.Outcome;
import io.carbonregistry.Proposal;
import io.carbonregistry.access.Routes;
import io.carbonregistry.client.audit.PrivateData;
import io.carbonregistry.client.facts.BlockFacts;
import io.carbonregistry.client.facts.Recorded;
import io.carbonregistry.client.replay.BlockFiles;
import io.carbonregistry.client.secrets.Confidences;
import io.carbonregistry.fabric.rules.blocks.Block;
import io.carbonregistry.identities.ConnectionProfile;
import io.carbonregistry.identities.Enrolment;
import io.carbonregistry.identities.Identity;
import io.carbonregistry.identities.Organisation;
import io.carbonregistry.identities.Organisations;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Fact;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hyperledger.fabric.protos.peer.TxValidationCode;

/**
 * A network of real parts with the real chaincode in this process: on the embedded ledger, or with {@code -Dnetwork=fabric} a
 * channel of real Fabric.
 */
public final class Network implements AutoCloseable {

    /** The code that is in force. */
    public static final Digest CODE = Digest.of(new byte[] {1});

    private static final BlockFacts FACTS = new BlockFacts(Chaincodes.NAME, Routes.records());

    private final Map<String, Registry> registries = new HashMap<>();
    private final LedgerHost host;
    private final Confidences confidences;
    private final LogLines logged = LogLines.listen();
    private final boolean honest;

    /** Starts a network whose files are below a folder. */
    public static Network start(Path folder) throws Exception {
        return start(folder, Optional.empty(), new Entry(CODE)::decide, true);
    }

    /** Starts a network whose peers let other code decide. */
    public static Network start(Path folder, BiFunction<Proposal, Lookup, Outcome> code) throws Exception {
        return start(folder, Optional.empty(), code, false);
    }

    /** Starts a network that waits so long until it cuts a block. */
    public static Network start(Path folder, Duration batches) throws Exception {
        return start(folder, Optional.of(batches), new Entry(CODE)::decide, true);
    }

    private static Network start(
            Path folder, Optional<Duration> batches, BiFunction<Proposal, Lookup, Outcome> code, boolean honest)
            throws Exception {
        Logger.getLogger("").setLevel(Level.WARNING);
        Confidences confidences = new Confidences();
        BiFunction<Proposal, Lookup, Outcome> watched = confidences.watching(code);
        LedgerHost host = LocalNetworks.areNative()
                ? FabricHost.open(batches, watched)
                : EmbeddedHost.open(folder, batches, watched);
        return new Network(host, confidences, honest);
    }

    /** A network on a host whose code may change; nobody audits it when it is closed. */
    static Network on(LedgerHost host) {
        return new Network(host, new Confidences(), false);
    }

    private Network(LedgerHost host, Confidences confidences, boolean honest) {
        this.host = host;
        this.confidences = confidences;
        this.honest = honest;
    }

    /** The organisations. */
    public Organisations organisations() {
        return host.organisations();
    }

    /** The channel's name. */
    public String channel() {
        return host.channel();
    }

    /** All blocks so far, as they lie on the disk. */
    public List<Block> blocks() throws IOException {
        List<Block> blocks = new ArrayList<>();
        BlockFiles.read(List.of(host.blocks()), blocks::add);
        return blocks;
    }

    /** How many blocks there are so far. */
    public long height() throws IOException {
        return blocks().size();
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
        host.stopLedger();
    }

    /** Starts the ledger again, where it was before. */
    public void startLedger() throws Exception {
        host.startLedger();
    }

    /** What an organisation's clients need to find the network. */
    public Profile profile(String mspId) {
        Organisation own = organisations().ofMsp(mspId);
        return Profile.of(
                ConnectionProfile.of("test", own, organisations(), host.peers()).on(channel(), Chaincodes.NAME));
    }

    /** A user, enrolled with these attributes if there is none of that name yet. */
    public Identity user(String mspId, String name, Map<String, String> attributes) {
        Organisation organisation = organisations().ofMsp(mspId);
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

    /** Where the ledger is. */
    public LedgerHost host() {
        return host;
    }

    /** What was confided to it so far. */
    public Confidences confidences() {
        return confidences;
    }

    /** What was logged in this process since it began. */
    String logged() {
        return logged.text();
    }

    /** What was done on it so far must have been right, and nothing of what was confided have got out. */
    public void requireSound() throws IOException {
        Aftermath.require(this, Aftermath.given(this));
    }

    /** Stops; and what was done on it, if its code was the registry's, must have been right. */
    @Override
    public void close() throws IOException {
        Optional<PrivateData> given = honest ? Aftermath.given(this) : Optional.empty();
        registries.values().forEach(Registry::close);
        host.close();
        logged.close();
        if (honest) {
            Aftermath.require(this, given);
        }
    }
}
