package io.carbonregistry.client.network;

import io.carbonregistry.fabric.network.folder.FreePorts;
import io.carbonregistry.fabric.network.topology.PrivateCollection;
import io.carbonregistry.identities.ConnectionProfile;
import io.carbonregistry.identities.Endpoint;
import io.carbonregistry.identities.Node;
import io.carbonregistry.identities.Organisation;
import io.carbonregistry.identities.Organisations;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The settings file of a ledger, made at its first start: ports stay what they were, so that profiles stay true. */
final class LedgerSettings {

    static final String FILE = "ledger.properties";
    static final String READY = "ready";
    private static final String PEER_AUTHORITIES = "chaincode-peers.pem";
    static final String CHAINCODE = "registry";
    private static final String LOOPBACK = "127.0.0.1";
    private static final List<String> ENDORSING = List.of("RegistrarMSP", "RegulatorMSP");

    private final NetworkFolder folder;
    private final Properties values;

    private LedgerSettings(NetworkFolder folder, Properties values) {
        this.folder = folder;
        this.values = values;
    }

    /** The settings of a folder, made and written if there are none, with further chaincodes beside the registry. */
    static LedgerSettings of(NetworkFolder folder, Collection<String> others) {
        Path file = folder.file(FILE);
        try {
            if (Files.exists(file)) {
                Properties values = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    values.load(reader);
                }
                return new LedgerSettings(folder, values);
            }
            LedgerSettings made = new LedgerSettings(folder, made(folder.organisations(), others));
            try (Writer writer = Files.newBufferedWriter(file)) {
                made.values.store(writer, "The embedded ledger");
            }
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the ledger's settings", e);
        }
    }

    Path file() {
        return folder.file(FILE);
    }

    /** The names of the chaincodes, the registry first. */
    List<String> chaincodes() {
        return List.of(values.getProperty("chaincode.names").split(",", -1));
    }

    /** The arguments of a chaincode: a server for each organisation with a peer. */
    List<String> chaincodeArguments(String name) {
        List<String> arguments = new ArrayList<>();
        for (String msp : withPeers()) {
            arguments.addAll(List.of("--serve", name + "@" + chaincodeServer(name, msp)));
        }
        return arguments;
    }

    /** Whose TLS certificate the chaincode's servers show. */
    Node chaincodeNode() {
        return folder.organisations().ofMsp(ENDORSING.get(0)).peers().get(0);
    }

    /** A file of the authorities of all peers: a chaincode's server knows its peers by them, and serves nobody else. */
    Path peerAuthorities() {
        Path file = folder.file(PEER_AUTHORITIES);
        try {
            StringBuilder all = new StringBuilder();
            for (String msp : withPeers()) {
                all.append(Files.readString(
                        folder.organisations().ofMsp(msp).peers().get(0).tls().authority()));
            }
            Files.writeString(file, all);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    String chaincodeServer(String name, String msp) {
        return values.getProperty("chaincode." + name + ".server." + msp);
    }

    /** The MSP ids of those who run a peer, the endorsing ones first. */
    List<String> withPeers() {
        return withPeers(folder.organisations());
    }

    private static List<String> withPeers(Organisations organisations) {
        return organisations.all().stream()
                .filter(organisation -> !organisation.peers().isEmpty())
                .map(Organisation::mspId)
                .sorted(Comparator.comparing((String msp) -> !ENDORSING.contains(msp))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    int port(String node) {
        return Integer.parseInt(values.getProperty("port." + node));
    }

    /** Writes the connection profile of every organisation. */
    void writeProfiles() {
        Organisations all = folder.organisations();
        List<Endpoint> peers = all.all().stream()
                .flatMap(organisation -> organisation.peers().stream()
                        .map(node -> Endpoint.local(organisation, node, port(organisation.mspId()))))
                .toList();
        for (Organisation organisation : all.all()) {
            ConnectionProfile.of(CHAINCODE, organisation, all, peers)
                    .on(values.getProperty("channel"), CHAINCODE)
                    .write(organisation.connectionProfile());
        }
    }

    private static Properties made(Organisations organisations, Collection<String> others) {
        FreePorts ports = FreePorts.anywhere(LOOPBACK);
        Properties values = new Properties();
        values.setProperty("data", "ledger");
        values.setProperty("organisations", "organisations");
        values.setProperty("channel", CHAINCODE);
        values.setProperty("endorsing", String.join(",", ENDORSING));
        values.setProperty("fullBlockReaders", String.join(",", withPeers(organisations)) + ",AuditorMSP");
        values.setProperty("ready", READY);
        values.setProperty("port.orderer", Integer.toString(ports.next()));
        for (String msp : withPeers(organisations)) {
            values.setProperty("port." + msp, Integer.toString(ports.next()));
        }
        List<String> names =
                Stream.concat(Stream.of(CHAINCODE), others.stream()).toList();
        values.setProperty("chaincode.names", String.join(",", names));
        for (String name : names) {
            addChaincode(values, name, organisations, ports);
        }
        return values;
    }

    private static void addChaincode(Properties values, String name, Organisations organisations, FreePorts ports) {
        String prefix = "chaincode." + name + ".";
        Node certified = organisations.ofMsp(ENDORSING.get(0)).peers().get(0);
        values.setProperty(prefix + "version", "1");
        values.setProperty(prefix + "policy", "AND('" + String.join(".peer','", ENDORSING) + ".peer')");
        if (name.equals(CHAINCODE)) {
            PrivateCollection.usual().forEach(collection -> add(values, prefix, collection));
        }
        for (String msp : withPeers(organisations)) {
            values.setProperty(prefix + "server." + msp, LOOPBACK + ":" + ports.next());
            values.setProperty(
                    prefix + "roots." + msp, certified.tls().authority().toString());
        }
    }

    private static void add(Properties values, String chaincode, PrivateCollection collection) {
        values.merge(chaincode + "collections", collection.name(), (others, name) -> others + "," + name);
        String prefix = chaincode + "collection." + collection.name() + ".";
        values.setProperty(prefix + "members", collection.policy());
        values.setProperty(prefix + "requiredPeers", Integer.toString(collection.requiredPeerCount()));
        values.setProperty(prefix + "maximumPeers", Integer.toString(collection.maxPeerCount()));
        values.setProperty(prefix + "blocksToLive", Long.toString(collection.blockToLive()));
        values.setProperty(prefix + "memberOnlyRead", Boolean.toString(collection.memberOnlyRead()));
        values.setProperty(prefix + "memberOnlyWrite", Boolean.toString(collection.memberOnlyWrite()));
    }
}
