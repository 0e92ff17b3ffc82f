package io.carbonregistry.chaos;

import io.carbonregistry.bench.market.Participants;
import io.carbonregistry.chaos.arena.Arena;
import io.carbonregistry.chaos.arena.Victim;
import io.carbonregistry.chaos.faults.Damage;
import io.carbonregistry.chaos.faults.Disturb;
import io.carbonregistry.chaos.faults.Duplicate;
import io.carbonregistry.chaos.faults.Expulsion;
import io.carbonregistry.chaos.faults.Fault;
import io.carbonregistry.chaos.faults.FullDisk;
import io.carbonregistry.chaos.faults.Kill;
import io.carbonregistry.chaos.faults.Partition;
import io.carbonregistry.chaos.faults.Pause;
import io.carbonregistry.chaos.faults.Strike;
import io.carbonregistry.chaos.findings.Balance;
import io.carbonregistry.chaos.ground.Ground;
import io.carbonregistry.chaos.links.Gateways;
import io.carbonregistry.chaos.links.Link;
import io.carbonregistry.chaos.links.Weather;
import io.carbonregistry.chaos.load.Crew;
import io.carbonregistry.chaos.load.Detours;
import io.carbonregistry.client.Credentials;
import io.carbonregistry.client.Profile;
import io.carbonregistry.client.gateway.Connection;
import io.carbonregistry.client.network.NetworkFolder;
import io.carbonregistry.client.network.UserName;
import io.carbonregistry.identities.Identity;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** One storm, from the founding of its market to what it has left. */
final class Storm implements AutoCloseable {

    static final UserName AUDITOR = new UserName("Auditor", "auditor");

    /** Acts of one participant that are under way while the ground is laid. */
    private static final int WINDOW = 100;

    /** So long everything is well between two strikes, at least and at most, in milliseconds. */
    private static final long SHORTEST_CALM = 200;

    private static final long LONGEST_CALM = 1_500;

    private final Plan plan;
    private final Arena arena;
    private final Progress progress;
    private final Crew crew;
    private final List<Link> links = new ArrayList<>();
    private final List<Connection> senders = new ArrayList<>();
    private final List<Strike> strikes = new ArrayList<>();

    Storm(Plan plan, Arena arena, Path homes, Progress progress) {
        this.plan = plan;
        this.arena = arena;
        this.progress = progress;
        this.crew = new Crew(arena.folder().path(), homes, plan.load());
        Runtime.getRuntime().addShutdownHook(new Thread(crew::close, "stop clients"));
    }

    /** From now on clients reach gateways by links, if there is anything to disturb; and somebody listens, if envelopes are to be sent again. */
    private void prepare(Participants participants) {
        if (plan.disturbs()) {
            SortedMap<Integer, Link> gateways = Gateways.of(arena.folder());
            SortedMap<Integer, Integer> ports = new TreeMap<>();
            gateways.forEach((port, link) -> ports.put(port, link.port()));
            Detours.write(arena.folder().path(), ports);
            links.addAll(gateways.values());
            links.addAll(arena.links());
        }
        if (plan.faults().contains(Plan.Kind.duplicate)) {
            Stream.of(AUDITOR, Ground.CHIEF).forEach(who -> senders.add(sender(participants, who)));
        }
    }

    private static Connection sender(Participants participants, UserName who) {
        Profile profile = participants.profile(who);
        Identity identity =
                participants.organisations().named(who.organisation()).user(who.user());
        return Connection.open(profile, new Credentials(identity));
    }

    /** Lets it rage, and judges what is left. */
    Result run() throws IOException {
        Instant begun = Instant.now();
        NetworkFolder folder = arena.folder();
        try (Participants participants = new Participants(folder.organisations(), WINDOW)) {
            progress.says("founding a market ...");
            Ground.lay(folder, participants, plan.load().clients(), plan.load().facilities());
            prepare(participants);
            crew.start();
            crew.awaitAnswers();
            progress.says("striking ...");
            rage();
            crew.stop();
            progress.says("resolving what is open ...");
            crew.resolve();
            progress.says("reading the blocks ...");
            Balance balance = Balance.of(
                    crew.homes(),
                    participants.organisations(),
                    participants.as(AUDITOR),
                    participants.as(Ground.CLERK));
            return new Result(plan, strikes, balance, arena.differences(), begun, Instant.now());
        }
    }

    private void rage() {
        RandomGenerator random = new SplittableRandom(plan.seed());
        List<Fault> faults = plan.faults().stream().sorted().map(this::fault).toList();
        Instant first = Instant.now();
        while (goesOn(first)) {
            Fault.moment(random, SHORTEST_CALM, LONGEST_CALM);
            long from = System.currentTimeMillis();
            String struck = faults.get(random.nextInt(faults.size())).strike(random);
            long undone = System.currentTimeMillis();
            crew.awaitAnswers();
            long until = System.currentTimeMillis();
            strikes.add(new Strike(struck, from, until));
            progress.struck(strikes.size(), struck, undone - from, until - undone);
        }
    }

    private boolean goesOn(Instant first) {
        return plan.lasting()
                .map(time -> Instant.now().isBefore(first.plus(time)))
                .orElseGet(() -> strikes.size() < plan.rounds());
    }

    private Fault fault(Plan.Kind kind) {
        return switch (kind) {
            case kill -> new Kill(this::victims);
            case pause -> new Pause(this::victims);
            case drop -> new Disturb(Weather.DROP, links);
            case delay -> new Disturb(Weather.DELAY, links);
            case stall -> new Disturb(Weather.STALL, links);
            case cut -> new Disturb(Weather.CUT, links);
            case duplicate -> new Duplicate(crew.homes(), senders);
            case damage -> new Damage(arena.fabric().orElseThrow());
            case full -> new FullDisk(arena.fabric().orElseThrow());
            case part -> new Partition(arena::victims, arena.orderers());
            case revoke -> new Expulsion(arena.fabric().orElseThrow(), true);
            case expire -> new Expulsion(arena.fabric().orElseThrow(), false);
            case twice -> throw new IllegalStateException("is no strike");
        };
    }

    private List<Victim> victims() {
        List<Victim> all =
                Stream.concat(arena.victims().stream(), crew.victims().stream()).toList();
        List<Victim> some =
                all.stream().filter(one -> plan.victims().contains(one.kind())).toList();
        return some.isEmpty() ? all : some;
    }

    @Override
    public void close() {
        crew.close();
        senders.forEach(Connection::close);
        links.forEach(Link::close);
    }
}
