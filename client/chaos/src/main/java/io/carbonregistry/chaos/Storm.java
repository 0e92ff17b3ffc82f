package io.carbonregistry.chaos;

import io.carbonregistry.bench.market.Participants;
import io.carbonregistry.chaos.arena.Arena;
import io.carbonregistry.chaos.arena.Victim;
import io.carbonregistry.chaos.faults.Fault;
import io.carbonregistry.chaos.faults.Kill;
import io.carbonregistry.chaos.faults.Pause;
import io.carbonregistry.chaos.faults.Strike;
import io.carbonregistry.chaos.findings.Balance;
import io.carbonregistry.chaos.ground.Ground;
import io.carbonregistry.chaos.load.Crew;
import io.carbonregistry.client.network.NetworkFolder;
import io.carbonregistry.client.network.UserName;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** One storm, from the founding of its market to what it has left. */
final class Storm implements AutoCloseable {

    private static final UserName AUDITOR = new UserName("Auditor", "auditor");

    /** Acts of one participant that are under way while the ground is laid. */
    private static final int WINDOW = 100;

    /** So long everything is well between two strikes, at least and at most, in milliseconds. */
    private static final long SHORTEST_CALM = 200;

    private static final long LONGEST_CALM = 1_500;

    private final Plan plan;
    private final Arena arena;
    private final Progress progress;
    private final Crew crew;
    private final List<Strike> strikes = new ArrayList<>();

    Storm(Plan plan, Arena arena, Path homes, Progress progress) {
        this.plan = plan;
        this.arena = arena;
        this.progress = progress;
        this.crew = new Crew(arena.folder().path(), homes, plan.load());
        Runtime.getRuntime().addShutdownHook(new Thread(crew::close, "stop clients"));
    }

    /** Lets it rage, and judges what is left. */
    Result run() throws IOException {
        Instant begun = Instant.now();
        NetworkFolder folder = arena.folder();
        try (Participants participants = new Participants(folder.organisations(), WINDOW)) {
            progress.says("founding a market ...");
            Ground.lay(folder, participants, plan.load().clients(), plan.load().facilities());
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
        };
    }

    private List<Victim> victims() {
        return Stream.concat(arena.victims().stream(), crew.victims().stream()).toList();
    }

    @Override
    public void close() {
        crew.close();
    }
}
