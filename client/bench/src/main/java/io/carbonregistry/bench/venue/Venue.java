package io.carbonregistry.bench.venue;

import io.carbonregistry.bench.machine.Part;
import io.carbonregistry.client.network.NetworkFolder;
import java.util.List;
import java.util.SortedMap;

/** A network that runs, with the registry and the yardstick on it and nothing founded yet. */
public interface Venue extends AutoCloseable {

    /** Where its organisations are. */
    NetworkFolder folder();

    /** Its processes. */
    List<Part> parts();

    /** What it is made of, for whoever reads the figures: names and values. */
    SortedMap<String, String> topology();

    @Override
    void close();
}
