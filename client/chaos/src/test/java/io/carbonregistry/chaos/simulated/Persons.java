package io.carbonregistry.chaos.simulated;

import io.carbonregistry.chaos.load.Detours;
import io.carbonregistry.client.Credentials;
import io.carbonregistry.client.Profile;
import io.carbonregistry.client.Registry;
import io.carbonregistry.client.network.NetworkFolder;
import io.carbonregistry.identities.Identity;
import io.carbonregistry.identities.Organisations;
import io.carbonregistry.market.People;
import io.carbonregistry.market.Signer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The simulated people for whom one client acts, each with a journal in the client's home. Those who have asked for something lately are
 * connected; the others' connections are closed.
 */
final class Persons implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int CONNECTED = 16;

    private final Organisations organisations;
    private final Detours detours;
    private final Path home;
    private final Map<String, Registry> registries = new LinkedHashMap<>(CONNECTED, 0.75F, true);

    Persons(NetworkFolder network, Path home) {
        this.organisations = network.organisations();
        this.detours = Detours.in(network.path());
        this.home = home;
    }

    /** The registry, as one of them asks it. */
    Registry as(Signer one) {
        String key = one.key().value();
        if (!registries.containsKey(key) && registries.size() == CONNECTED) {
            Optional.ofNullable(registries.remove(registries.keySet().iterator().next()))
                    .ifPresent(Registry::close);
        }
        return registries.computeIfAbsent(key, first -> connect(People.identity(one)));
    }

    private Registry connect(Identity identity) {
        Profile profile = Profile.read(organisations.ofMsp(identity.mspId()).connectionProfile());
        return Registry.connect(detours.of(profile).with(PATIENCE).keptIn(home), new Credentials(identity));
    }

    @Override
    public void close() {
        registries.values().forEach(Registry::close);
    }
}
