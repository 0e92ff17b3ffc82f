package io.carbonregistry.chaos.arena;

import io.carbonregistry.client.network.NetworkFolder;
import java.util.List;

/** A network that runs for one storm. */
public interface Arena extends AutoCloseable {

    /** Where it is. */
    NetworkFolder folder();

    /** What can be struck now, by what it does now. */
    List<Victim> victims();

    /** What stands in the way of saying that its peers have come to the same; nothing, if they have. */
    List<String> differences();

    @Override
    void close();
}
