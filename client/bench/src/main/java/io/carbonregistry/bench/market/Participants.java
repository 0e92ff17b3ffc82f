package io.carbonregistry.bench.market;

import io.carbonregistry.client.Credentials;
import io.carbonregistry.client.Profile;
import io.carbonregistry.client.Registry;
import io.carbonregistry.client.demo.Cast;
import io.carbonregistry.client.network.UserName;
import io.carbonregistry.identities.Organisations;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The people of a market, each with one connection of their own. */
public final class Participants implements Cast, AutoCloseable {

    /** On a busy machine everything takes its time. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Organisations organisations;
    private final int window;
    private final Optional<Path> kept;
    private final Map<UserName, Registry> registries = new ConcurrentHashMap<>();

    /** The people of these organisations, each of whom may have so many acts under way. */
    public Participants(Organisations organisations, int window) {
        this(organisations, window, Optional.empty());
    }

    /** As {@link #Participants(Organisations, int)}, where programs of this machine agree on blocks in a folder. */
    public Participants(Organisations organisations, int window, Optional<Path> kept) {
        this.organisations = organisations;
        this.window = window;
        this.kept = kept;
    }

    @Override
    public Registry as(UserName name) {
        return registries.computeIfAbsent(
                name,
                one -> Registry.connect(
                        profile(one),
                        new Credentials(organisations.named(one.organisation()).user(one.user()))));
    }

    /** How somebody finds the network, for whoever connects without a registry. */
    public Profile profile(UserName name) {
        Profile usual = Profile.read(organisations.named(name.organisation()).connectionProfile());
        return new Profile(
                usual.network(), usual.channel(), usual.chaincode(), usual.endorsers(), PATIENCE, window, kept);
    }

    @Override
    public Organisations organisations() {
        return organisations;
    }

    @Override
    public void close() {
        registries.values().forEach(Registry::close);
    }
}
