package io.carbonregistry.chaos.arena;

import io.carbonregistry.chaos.links.Link;
import io.carbonregistry.client.network.NetworkFolder;
import io.carbonregistry.fabric.network.FabricNetwork;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** A network that runs for one storm. */
public interface Arena extends AutoCloseable {

    /** Where it is. */
    NetworkFolder folder();

    /** What can be struck now, by what it does now. */
    List<Victim> victims();

    /** Fabric's side of it; empty where there is none. */
    Optional<FabricNetwork> fabric();

    /** Its own connections that can be disturbed; those between clients and gateways are not among them. */
    List<Link> links();

    /** Those of them that stand in front of orderers, by the orderers' names; none if nobody could be parted. */
    SortedMap<String, Link> orderers();

    /** What stands in the way of saying that its peers have come to the same; nothing, if they have. */
    List<String> differences();

    @Override
    void close();
}
