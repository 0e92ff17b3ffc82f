package io.carbonregistry.client.demo;

import io.carbonregistry.client.Credentials;
import io.carbonregistry.client.Profile;
import io.carbonregistry.client.Registry;
import io.carbonregistry.client.network.EmbeddedNetwork;
import io.carbonregistry.client.network.Founding;
import io.carbonregistry.client.network.FoundingTerms;
import io.carbonregistry.client.network.Market;
import io.carbonregistry.client.network.NetworkFolder;
import io.carbonregistry.client.network.Programs;
import io.carbonregistry.client.network.UserName;
import io.carbonregistry.identities.Enrolment;
import io.carbonregistry.identities.Identity;
import io.carbonregistry.identities.Organisation;
import io.carbonregistry.identities.Organisations;
import io.carbonregistry.kernel.Role;
import io.carbonregistry.registry.Registry.Clock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** An embedded network of a demonstration, with a registry founded on a simulated clock. */
public final class Stage implements Cast, AutoCloseable {

    /** On a slow machine everything takes its time, and nobody waits for one act alone. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final EmbeddedNetwork network;
    private final Organisations organisations;
    private final Map<UserName, Registry> registries = new ConcurrentHashMap<>();
    private final Duration untilFirstAct;

    private Stage(NetworkFolder folder, Programs programs, Market market, LocalDate day) {
        this.network = new EmbeddedNetwork(folder);
        // Who is interrupted closes nothing, and the network's processes would outlive the demonstration.
        Runtime.getRuntime().addShutdownHook(new Thread(network::stop, "stop"));
        network.create(market);
        this.organisations = folder.organisations();
        long start = System.nanoTime();
        try {
            network.start(programs);
            Founding founding = new Founding(folder, market, FoundingTerms.usual());
            Registry founder = as(founding.founder());
            founder.submit(founding.act(Clock.SIMULATED, day, founder.code()));
        } catch (RuntimeException e) {
            close();
            throw e;
        }
        this.untilFirstAct = Duration.ofNanos(System.nanoTime() - start);
    }

    /** Opens one in an empty folder; the registry's first day is this. */
    public static Stage open(Path folder, LocalDate day) {
        return open(folder, Programs.built(), day);
    }

    /** Opens one in an empty folder, run by these programs. */
    public static Stage open(Path folder, Programs programs, LocalDate day) {
        return new Stage(new NetworkFolder(folder), programs, Market.usual(), day);
    }

    /** From the start of the ledger to the first granted act. */
    public Duration untilFirstAct() {
        return untilFirstAct;
    }

    /** The organisations of the network. */
    public Organisations organisations() {
        return organisations;
    }

    @Override
    public Identity identity(UserName name, Role role) {
        Organisation organisation = organisations.named(name.organisation());
        return organisation.users().contains(name.user())
                ? organisation.user(name.user())
                : organisation.enrol(Enrolment.client(name.user(), new TreeMap<>(Map.of("role", role.name()))));
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
