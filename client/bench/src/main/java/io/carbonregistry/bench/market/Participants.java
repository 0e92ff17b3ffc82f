package io.carbonregistry.bench.market;

import io.carbonregistry.client.Credentials;
import io.carbonregistry.client.Profile;
import io.carbonregistry.client.Registry;
import io.carbonregistry.client.demo.Cast;
import io.carbonregistry.client.network.UserName;
import io.carbonregistry.identities.Organisations;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** The people of a market, each with one connection of their own. */
public final class Participants implements Cast, AutoCloseable {

    /** On a busy machine everything takes its time. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Organisations organisations;
    private final UnaryOperator<Profile> adjusting;
    private final Map<UserName, Registry> registries = new ConcurrentHashMap<>();

    /** The people of these organisations, each of whom may have so many acts under way. */
    public Participants(Organisations organisations, int window) {
        this(organisations, profile -> usual(profile, window));
    }

    /** The same, whose usual profiles are adjusted. */
    public Participants(Organisations organisations, UnaryOperator<Profile> adjusting) {
        this.organisations = organisations;
        this.adjusting = adjusting;
    }

    /** Patient on a busy machine, with so many acts under way. */
    public static Profile usual(Profile profile, int window) {
        return profile.with(PATIENCE).with(window);
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
        return adjusting.apply(
                Profile.read(organisations.named(name.organisation()).connectionProfile()));
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
