package io.carbonregistry.client.demo;

import io.carbonregistry.client.Credentials;
import io.carbonregistry.client.Profile;
import io.carbonregistry.client.Registry;
import io.carbonregistry.client.network.Founding;
import io.carbonregistry.client.network.FoundingTerms;
import io.carbonregistry.client.network.LocalNetwork;
import io.carbonregistry.client.network.Market;
import io.carbonregistry.client.network.UserName;
import io.carbonregistry.identities.Organisation;
import io.carbonregistry.identities.Organisations;
import io.carbonregistry.registry.Registry.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A new network of a demonstration, with a registry founded on a simulated clock. */
public final class Stage implements Cast, AutoCloseable {

    /** On a slow machine everything takes its time, and nobody waits for one act alone. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final LocalNetwork network;
    private final Organisations organisations;
    private final Map<UserName, Registry> registries = new ConcurrentHashMap<>();
    private final Duration untilFirstAct;

    private Stage(LocalNetwork network, Market market, LocalDate day) {
        this.network = network;
        // Who is interrupted closes nothing, and the network's processes would outlive the demonstration.
        Runtime.getRuntime().addShutdownHook(new Thread(network::stop, "stop"));
        network.create(market);
        this.organisations = network.folder().organisations();
        long start = System.nanoTime();
        try {
            network.start();
            Founding founding = new Founding(network.folder(), market, FoundingTerms.usual());
            Registry founder = as(founding.founder());
            founder.submit(founding.act(Clock.SIMULATED, day, founder.code()));
        } catch (RuntimeException e) {
            close();
            throw e;
        }
        this.untilFirstAct = Duration.ofNanos(System.nanoTime() - start);
    }

    /** Opens one on a network that there is not yet; the registry's first day is this. */
    public static Stage open(LocalNetwork network, LocalDate day) {
        return new Stage(network, Market.usual(), day);
    }

    /** What the network is, for a person. */
    public String network() {
        return network.title();
    }

    /** From the start of the network to the first granted act. */
    public Duration untilFirstAct() {
        return untilFirstAct;
    }

    @Override
    public Organisations organisations() {
        return organisations;
    }

    @Override
    public Registry as(UserName name) {
        return registries.computeIfAbsent(name, this::connect);
    }

    private Registry connect(UserName name) {
        Organisation organisation = organisations.named(name.organisation());
        return Registry.connect(
                Profile.read(organisation.connectionProfile()).with(PATIENCE),
                new Credentials(organisation.user(name.user())));
    }

    @Override
    public void close() {
        registries.values().forEach(Registry::close);
        network.stop();
    }
}
