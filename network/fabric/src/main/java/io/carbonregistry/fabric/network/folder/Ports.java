package io.carbonregistry.fabric.network.folder;

import io.carbonregistry.fabric.network.FabricException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The ports of a network by name, which stay what they were once they were given, so that profiles stay true. */
public final class Ports {

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
        FreePorts free = free(first, address);
        for (String name : wanting) {
            ports.put(name, first == 0 ? free.next() : free.require());
        }
        if (!wanting.isEmpty()) {
            FabricFolder.write(file, text());
        }
    }

    /** Keeps ports for names, on which somebody listens already. */
    public void keep(SortedMap<String, Integer> taken) {
        ports.putAll(taken);
        FabricFolder.write(file, text());
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

    private FreePorts free(int first, String address) {
        if (!ports.isEmpty()) {
            return FreePorts.from(Collections.max(ports.values()) + 1, address);
        }
        return first == 0 ? FreePorts.anywhere(address) : FreePorts.from(first, address);
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
