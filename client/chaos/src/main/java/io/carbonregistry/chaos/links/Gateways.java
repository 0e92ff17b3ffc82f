package io.carbonregistry.chaos.links;

import io.carbonregistry.client.network.NetworkFolder;
import io.carbonregistry.identities.ConnectionProfile;
import io.carbonregistry.identities.Endpoint;
import io.carbonregistry.identities.Organisation;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The links between clients and the gateways of peers. */
public final class Gateways {

    private Gateways() {}

    /** Opens one to each peer of a network, by the peer's own port. */
    public static SortedMap<Integer, Link> of(NetworkFolder folder) {
        List<Organisation> all = folder.organisations().all();
        return ConnectionProfile.read(all.get(0).connectionProfile()).peers().stream()
                .map(Endpoint::port)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        port -> Link.open("client", () -> port),
                        (one, other) -> one,
                        TreeMap::new));
    }
}
