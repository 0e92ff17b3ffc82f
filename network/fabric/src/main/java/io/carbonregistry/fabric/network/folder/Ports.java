package io.carbonregistry.fabric.network.folder;

import io.carbonregistry.fabric.network.FabricException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The ports of a network by name, which stay what they were once they were given, so that profiles stay true. */
public final class Ports {

    /** Below what systems give to outgoing connections, so that none of those takes a stopped node's port. */
    private static final int FIRST_FREE = 10_000;

    private static final int LAST_FREE = 31_000;
    private static final int LAST_PORT = 65_535;

    private final Path file;
    private final SortedMap<String, Integer> ports;

    private Ports(Path file, SortedMap<String, Integer> ports) {
        this.file = file;
        this.ports = ports;
    }

    /** The ports that a file remembers; none if there is no file. */
    static Ports of(Path file) {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + file, e);
            }
        }
        SortedMap<String, Integer> ports = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> ports.put(name, number(file, properties.getProperty(name))));
        return new Ports(file, ports);
    }

    /**
     * Gives a port to each name that has none.
     *
     * @param names who wants one, in this order
     * @param first where to begin; 0 for wherever there is room
     * @param address what is listened on
     * @throws FabricException if a port from the given first on is taken
     */
    public void give(Collection<String> names, int first, String address) {
        List<String> wanting =
                names.stream().filter(name -> !ports.containsKey(name)).toList();
        int next = next(first);
        for (String name : wanting) {
            next = first == 0 ? freeFrom(next, address) : requireFree(next, address);
            ports.put(name, next);
            next++;
        }
        if (!wanting.isEmpty()) {
            FabricFolder.write(file, text());
        }
    }

    /**
     * A port by its name.
     *
     * @throws FabricException if nobody has given one
     */
    public int of(String name) {
        Integer port = ports.get(name);
        if (port == null) {
            throw new FabricException("There is no port for " + name + " in " + file);
        }
        return port;
    }

    private int next(int first) {
        if (!ports.isEmpty()) {
            return Collections.max(ports.values()) + 1;
        }
        return first == 0 ? new SplittableRandom().nextInt(FIRST_FREE, LAST_FREE) : first;
    }

    private static int freeFrom(int first, String address) {
        int port = first;
        while (!isFree(port, address)) {
            port++;
        }
        return port;
    }

    private static int requireFree(int port, String address) {
        if (!isFree(port, address)) {
            throw new FabricException("Port " + port + " of " + address + " is taken; choose another base port");
        }
        return port;
    }

    private static boolean isFree(int port, String address) {
        if (port > LAST_PORT) {
            throw new FabricException("There are no ports left");
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static int number(Path file, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new FabricException(file + " has a port that is none: " + text, e);
        }
    }

    private String text() {
        return ports.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(port -> port.getKey() + "=" + port.getValue() + "\n")
                .collect(Collectors.joining());
    }
}
