package io.carbonregistry.fabric.network.folder;

import io.carbonregistry.fabric.network.FabricException;
import io.carbonregistry.fabric.network.topology.NodePlan;
import io.carbonregistry.fabric.network.topology.Topology;
import io.carbonregistry.fabric.network.topology.TopologyFile;
import io.carbonregistry.identities.Lifetimes;
import io.carbonregistry.identities.Node;
import io.carbonregistry.identities.Organisation;
import io.carbonregistry.identities.Organisations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A network's folder: where everything of it stands.
 *
 * @param path where
 */
public record FabricFolder(Path path) {

    /** The user of every organisation that administers its nodes and speaks for it in channels. */
    public static final String ADMINISTRATOR = "admin";

    public FabricFolder {
        path = path.toAbsolutePath().normalize();
    }

    /** Whether somebody has made a network here. */
    public boolean exists() {
        return Files.exists(topologyFile());
    }

    /**
     * What the network is.
     *
     * @throws FabricException if there is no network
     */
    public Topology topology() {
        if (!exists()) {
            throw new FabricException("There is no Fabric network in " + path);
        }
        return TopologyFile.read(topologyFile()).topology();
    }

    public Path topologyFile() {
        return path.resolve("topology.yaml");
    }

    public Ports ports() {
        return Ports.of(path.resolve("ports.properties"));
    }

    public Path organisationsFolder() {
        return path.resolve("organisations");
    }

    public Organisations organisations() {
        return Organisations.load(organisationsFolder(), Lifetimes.usual(Clock.systemUTC()));
    }

    /** The MSP folder of an organisation's administrator. */
    public Path administrator(String organisation) {
        return organisations().named(organisation).userMspFolder(ADMINISTRATOR);
    }

    /** A node's identity and TLS files. */
    public Node identity(NodePlan node) {
        Organisation owner = organisations().named(node.owner().name());
        List<Node> nodes = node.kind() == NodePlan.Kind.PEER ? owner.peers() : owner.orderers();
        return nodes.stream()
                .filter(one -> one.name().equals(node.name()))
                .findFirst()
                .orElseThrow(() -> new FabricException(node.id() + " has no identity in " + path));
    }

    /** Whether a node's keys are here, so that it can run here; a folder on one of several hosts lacks those of others. */
    public boolean holds(NodePlan node) {
        return Files.exists(identity(node).tls().key());
    }

    /** A node's own folder: its settings and its data. */
    public Path node(NodePlan node) {
        return path.resolve("nodes").resolve(node.id());
    }

    /** Where a peer keeps the blocks of a channel. */
    public Path blocks(NodePlan peer, String channel) {
        return node(peer).resolve("data/ledgersData/chains/chains").resolve(channel);
    }

    /** What a peer has made of the packages of chaincode. */
    public Path builds(NodePlan peer) {
        return node(peer).resolve("data/externalbuilder");
    }

    /** Where process ids and logs stand. */
    public Path processes() {
        return path.resolve("processes");
    }

    /** The builder that makes peers take chaincode that runs as a service. */
    public Path builder() {
        return path.resolve("builder");
    }

    /** The channels that have been made. */
    public List<String> channelNames() {
        Path channels = path.resolve("channels");
        if (!Files.isDirectory(channels)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(channels)) {
            return all.filter(channel -> Files.exists(firstBlock(channel)))
                    .map(channel -> String.valueOf(channel.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + channels, e);
        }
    }

    /** A channel's folder: its first block and what it was made of. */
    public Path channel(String name) {
        return path.resolve("channels").resolve(name);
    }

    /** A channel's first block. */
    public Path firstBlock(String name) {
        return firstBlock(channel(name));
    }

    /** The first block in the folder of a channel. */
    public static Path firstBlock(Path channel) {
        return channel.resolve("first.block");
    }

    /** A chaincode's folder: its packages, and its programs where they are started here. */
    public Path chaincode(String name) {
        return path.resolve("chaincode").resolve(name);
    }

    /** Writes or replaces a text, and makes the folders it stands in. */
    public static Path write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /** Deletes a folder with all that is in it, if there is one. */
    public static void delete(Path folder) {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + folder, e);
        }
    }
}
