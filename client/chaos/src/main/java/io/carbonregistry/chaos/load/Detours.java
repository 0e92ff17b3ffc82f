package io.carbonregistry.chaos.load;

import io.carbonregistry.client.Profile;
import io.carbonregistry.identities.ConnectionProfile;
import io.carbonregistry.identities.Endpoint;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The ports by which clients reach peers in place of the peers' own; none where they reach them straight.
 *
 * @param ports the detour by the peer's port
 */
public record Detours(SortedMap<Integer, Integer> ports) {

    private static final String FILE = "detours.properties";

    /** Those of a network's folder. */
    public static Detours in(Path folder) {
        SortedMap<Integer, Integer> ports = new TreeMap<>();
        Path file = folder.resolve(FILE);
        if (Files.exists(file)) {
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            properties
                    .stringPropertyNames()
                    .forEach(port -> ports.put(Integer.valueOf(port), Integer.valueOf(properties.getProperty(port))));
        }
        return new Detours(ports);
    }

    /** Tells all clients of a network that start from now on. */
    public static void write(Path folder, Map<Integer, Integer> ports) {
        Properties properties = new Properties();
        ports.forEach((port, detour) -> properties.setProperty(port.toString(), detour.toString()));
        try (Writer writer = Files.newBufferedWriter(folder.resolve(FILE))) {
            properties.store(writer, "The ports by which clients reach peers");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A profile by which its bearer takes them. */
    public Profile of(Profile profile) {
        ConnectionProfile straight = profile.network();
        ConnectionProfile around = new ConnectionProfile(
                straight.name(),
                straight.organisation(),
                straight.mspIds(),
                straight.peers().stream().map(this::around).toList(),
                straight.channels());
        return Profile.of(around);
    }

    private Endpoint around(Endpoint peer) {
        return new Endpoint(
                peer.name(),
                peer.organisation(),
                peer.host(),
                ports.getOrDefault(peer.port(), peer.port()),
                peer.serverName(),
                peer.tlsRoots());
    }
}
