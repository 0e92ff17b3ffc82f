package io.carbonregistry.chaos.load;

import io.carbonregistry.client.Credentials;
import io.carbonregistry.client.Profile;
import io.carbonregistry.client.Registry;
import io.carbonregistry.client.network.NetworkFolder;
import io.carbonregistry.client.network.UserName;
import io.carbonregistry.identities.Organisations;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The people for whom a client acts, each with one connection and a journal in the client's home. */
public final class Crowd implements AutoCloseable {

    private final Organisations organisations;
    private final Detours detours;
    private final Path home;
    private final Duration patience;
    private final Map<UserName, Registry> registries = new ConcurrentHashMap<>();

    /** The people of a network, as the client of this home acts for them. */
    public Crowd(NetworkFolder folder, Path home, Duration patience) {
        this.organisations = folder.organisations();
        this.detours = Detours.in(folder.path());
        this.home = home;
        this.patience = patience;
    }

    /** The registry as one of them sees it. */
    public Registry as(UserName name) {
        return registries.computeIfAbsent(
                name,
                one -> Registry.connect(
                        profile(one.organisation()),
                        new Credentials(organisations.named(one.organisation()).user(one.user()))));
    }

    private Profile profile(String organisation) {
        Path file = organisations.named(organisation).connectionProfile();
        return detours.of(Profile.read(file)).with(patience).keptIn(home);
    }

    @Override
    public void close() {
        registries.values().forEach(Registry::close);
    }
}
