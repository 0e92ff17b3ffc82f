package io.carbonregistry.chaos.simulated;

import io.carbonregistry.bench.market.Participants;
import io.carbonregistry.chaos.arena.Arena;
import io.carbonregistry.chaos.links.Gateways;
import io.carbonregistry.chaos.links.Link;
import io.carbonregistry.chaos.load.Detours;
import io.carbonregistry.client.Registry;
import io.carbonregistry.client.network.UserName;
import io.carbonregistry.identities.Lifetimes;
import io.carbonregistry.identities.Organisations;
import io.carbonregistry.market.Market;
import io.carbonregistry.market.People;
import io.carbonregistry.simulation.Asking;
import io.carbonregistry.simulation.Followed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** A market of simulated people on one network, from its founding to what is left. */
final class Life implements AutoCloseable {

    private static final UserName AUDITOR = new UserName("Auditor", "auditor");

    private final Plan plan;
    private final Arena arena;
    private final Path homes;
    private final Participants participants;
    private final Following following;
    private final Counts counts = new Counts();
    private final List<SimulatedClient> clients = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    /**
     * What a life is to be.
     *
     * @param steps how many requests are drawn, at least
     * @param clients by how many clients
     * @param seed which, and what strikes when
     * @param faults the kinds of what strikes
     * @param rounds how often something strikes, at most
     */
    record Plan(int steps, int clients, long seed, List<String> faults, int rounds) {}

    /** On a network that runs, and on which nothing was founded. */
    Life(Plan plan, Arena arena, Path homes) {
        this.plan = plan;
        this.arena = arena;
        this.homes = homes;
        this.participants = new Participants(arena.folder().organisations(), 100);
        populate(participants.organisations(), reader());
        this.following = new Following(reader());
    }

    /** Simulated people are the network's from now on, and the model's code is the chaincode's. */
    private static void populate(Organisations organisations, Registry any) {
        Lifetimes lifetimes = Lifetimes.usual(Clock.systemUTC());
        System.setProperty("market.code", any.code().value());
        if (!Market.CODE.equals(any.code())) {
            throw new IllegalStateException("one program, one network");
        }
        People.certifiedBy(
                (msp, enrolment) -> organisations.ofMsp(msp).authority().enrol(enrolment, lifetimes.ofMember()));
    }

    /** Somebody who may read full blocks. */
    Registry reader() {
        return participants.as(AUDITOR);
    }

    /** Lives, and tells what has come of it. */
    Found live() throws IOException, InterruptedException {
        Instant begun = Instant.now();
        open();
        disturbable();
        Strikes strikes = new Strikes(plan, arena, links);
        strikes.start();
        List<CompletableFuture<Void>> lives = new ArrayList<>();
        for (int number = 0; number < plan.clients(); number++) {
            lives.add(life(number, strikes));
        }
        CompletableFuture.allOf(lives.toArray(CompletableFuture<?>[]::new)).join();
        strikes.stop();
        settle();
        return new Found(plan, counts, following, strikes.struck(), wrong(), begun, Instant.now());
    }

    /** The market that every simulation starts from, asked for act by act. */
    private void open() throws IOException {
        try (SimulatedClient first = client("opening")) {
            first.open(Followed.opening());
        }
    }

    private void disturbable() {
        SortedMap<Integer, Link> gateways = Gateways.of(arena.folder());
        SortedMap<Integer, Integer> ports = new TreeMap<>();
        gateways.forEach((port, link) -> ports.put(port, link.port()));
        Detours.write(arena.folder().path(), ports);
        Stream.concat(gateways.values().stream(), arena.links().stream()).forEach(links::add);
    }

    private CompletableFuture<Void> life(int number, Strikes strikes) throws IOException {
        SimulatedClient client = client("client-" + number);
        clients.add(client);
        Asking asking = following.asking(plan.seed() + number, "c" + number + "-");
        int steps = (plan.steps() + plan.clients() - 1) / plan.clients();
        CompletableFuture<Void> over = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        client.live(asking, steps, () -> !strikes.isEnough());
                        over.complete(null);
                    } catch (AssertionError | RuntimeException broken) {
                        over.completeExceptionally(broken);
                    }
                },
                "client-" + number);
        thread.start();
        return over;
    }

    private SimulatedClient client(String name) throws IOException {
        Path home = Files.createDirectories(homes.resolve(name));
        return new SimulatedClient(following, new Persons(arena.folder(), home), counts);
    }

    /** Everything that is open is asked for, and all blocks are read. */
    private void settle() {
        clients.forEach(SimulatedClient::resolve);
        following.catchUp();
    }

    private List<String> wrong() {
        List<String> wrong = new ArrayList<>(following.wrong());
        wrong.addAll(arena.differences());
        long open = clients.stream().mapToLong(SimulatedClient::open).sum();
        if (open > 0) {
            wrong.add("nobody knows what became of " + open + " acts");
        }
        return wrong;
    }

    /** What follows the blocks. */
    Following following() {
        return following;
    }

    @Override
    public void close() {
        following.close();
        clients.forEach(SimulatedClient::close);
        links.forEach(Link::close);
        participants.close();
    }
}
