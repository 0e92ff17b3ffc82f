package io.carbonregistry.devledger;

import io.carbonregistry.devledger.chaincode.Batching;
import io.carbonregistry.devledger.chaincode.ChaincodeAddress;
import io.carbonregistry.devledger.lifecycle.Collection;
import io.carbonregistry.devledger.lifecycle.Deployment;
import io.carbonregistry.devledger.organisations.BatchSettings;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Settings as a file of properties.
 *
 * <pre>
 * data                             folder for blocks and state
 * organisations                    folder of organisations
 * channel                          the channel's name
 * endorsing                        MSP ids, separated by commas
 * fullBlockReaders                 MSP ids, separated by commas
 * ready                            file to write when transactions can be endorsed (optional)
 * port.&lt;MSP id&gt;, port.orderer       0 or absent for any free port
 * batch.timeoutMillis, batch.maxMessages, batch.preferredMaxBytes, batch.absoluteMaxBytes
 * chaincode.batching               whether to offer batched calls, true unless false
 * chaincode.executeTimeoutMillis
 * chaincode.names                  separated by commas
 * chaincode.&lt;name&gt;.version, chaincode.&lt;name&gt;.policy
 * chaincode.&lt;name&gt;.collections     private data collections, separated by commas (optional), and of each
 * chaincode.&lt;name&gt;.collection.&lt;collection&gt;.members, and if wanted .policy, .requiredPeers, .maximumPeers,
 *     .blocksToLive, .memberOnlyRead, .memberOnlyWrite
 * chaincode.&lt;name&gt;.server.&lt;MSP id&gt;   host:port
 * chaincode.&lt;name&gt;.roots.&lt;MSP id&gt;    PEM file; the server is spoken to over TLS when it is given
 * </pre>
 */
public final class SettingsFile {

    private static final String BATCHING = "chaincode.batching";
    private static final Duration EXECUTE_TIMEOUT = Duration.ofSeconds(30);

    private final Path file;
    private final SortedMap<String, String> values = new TreeMap<>();
    private final SortedSet<String> unread = new TreeSet<>();

    private SettingsFile(Path file, Properties properties) {
        this.file = file;
        properties
                .stringPropertyNames()
                .forEach(name -> values.put(name, properties.getProperty(name).trim()));
        unread.addAll(values.keySet());
    }

    /** Reads a file; a setting that nobody knows is an error, since it is a misspelt one. */
    public static SettingsFile read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return new SettingsFile(file, properties);
    }

    /**
     * The settings in it.
     *
     * @throws IllegalArgumentException which names what is missing, wrong or unknown
     */
    public Settings settings() {
        Settings settings = new Settings(
                path("data"),
                path("organisations"),
                required("channel"),
                list("endorsing"),
                list("fullBlockReaders"),
                list("chaincode.names").stream().map(this::deployment).toList(),
                batches(),
                optional(BATCHING).map(Boolean::valueOf).orElse(true) ? Batching.STANDARD : Batching.NONE,
                Duration.ofMillis(number("chaincode.executeTimeoutMillis", EXECUTE_TIMEOUT.toMillis())),
                ports());
        ready();
        if (!unread.isEmpty()) {
            throw new IllegalArgumentException(file + ": there are no settings " + unread);
        }
        return settings;
    }

    /** The file that says when the ledger is ready. */
    public Optional<Path> ready() {
        return optional("ready").map(this::resolve);
    }

    private Deployment deployment(String name) {
        String prefix = "chaincode." + name + ".";
        Map<String, ChaincodeAddress> servers = new TreeMap<>();
        for (String key : keys(prefix + "server.")) {
            String mspId = key.substring((prefix + "server.").length());
            servers.put(mspId, address(required(key), optional(prefix + "roots." + mspId)));
        }
        return new Deployment(
                name, required(prefix + "version"), required(prefix + "policy"), collections(prefix), servers);
    }

    private List<Collection> collections(String prefix) {
        String names = prefix + "collections";
        return optional(names).isEmpty()
                ? List.of()
                : list(names).stream()
                        .map(name -> collection(name, prefix + "collection." + name + "."))
                        .toList();
    }

    private Collection collection(String name, String prefix) {
        return new Collection(
                name,
                required(prefix + "members"),
                (int) number(prefix + "requiredPeers", 0),
                (int) number(prefix + "maximumPeers", 0),
                number(prefix + "blocksToLive", 0),
                optional(prefix + "memberOnlyRead").map(Boolean::valueOf).orElse(false),
                optional(prefix + "memberOnlyWrite").map(Boolean::valueOf).orElse(false),
                optional(prefix + "policy"));
    }

    private ChaincodeAddress address(String text, Optional<String> roots) {
        int colon = text.lastIndexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException(file + ": '" + text + "' is no host:port");
        }
        int port = (int) parse(text, text.substring(colon + 1));
        return new ChaincodeAddress(text.substring(0, colon), port, roots.map(this::resolve));
    }

    private BatchSettings batches() {
        BatchSettings usual = BatchSettings.LOOPBACK;
        return new BatchSettings(
                Duration.ofMillis(number("batch.timeoutMillis", usual.timeout().toMillis())),
                (int) number("batch.maxMessages", usual.maxMessages()),
                (int) number("batch.preferredMaxBytes", usual.preferredMaxBytes()),
                (int) number("batch.absoluteMaxBytes", usual.absoluteMaxBytes()));
    }

    private Map<String, Integer> ports() {
        Map<String, Integer> ports = new TreeMap<>();
        for (String key : keys("port.")) {
            ports.put(key.substring("port.".length()), (int) number(key, 0));
        }
        return ports;
    }

    private List<String> keys(String prefix) {
        return values.keySet().stream().filter(key -> key.startsWith(prefix)).toList();
    }

    private List<String> list(String key) {
        List<String> items = new ArrayList<>();
        for (String item : required(key).split(",", -1)) {
            items.add(item.trim());
        }
        return items;
    }

    private long number(String key, long otherwise) {
        return optional(key).map(text -> parse(key, text)).orElse(otherwise);
    }

    private long parse(String key, String text) {
        try {
            return Integer.parseUnsignedInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(file + ": '" + text + "' in " + key + " is no number", e);
        }
    }

    private Path path(String key) {
        return resolve(required(key));
    }

    /** Relative paths are meant from the settings file. */
    private Path resolve(String path) {
        return file.toAbsolutePath().resolveSibling(path);
    }

    private String required(String key) {
        return optional(key).orElseThrow(() -> new IllegalArgumentException(file + ": " + key + " is missing"));
    }

    private Optional<String> optional(String key) {
        unread.remove(key);
        return Optional.ofNullable(values.get(key)).filter(value -> !value.isEmpty());
    }
}
