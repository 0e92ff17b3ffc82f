package io.carbonregistry.chaos;

import io.carbonregistry.bench.venue.Failing;
import io.carbonregistry.bench.venue.NetworkOptions;
import io.carbonregistry.chaos.arena.Arena;
import io.carbonregistry.chaos.arena.EmbeddedArena;
import io.carbonregistry.chaos.arena.FabricArena;
import io.carbonregistry.chaos.load.Crew;
import io.carbonregistry.client.demo.TemporaryFolder;
import io.carbonregistry.client.network.NetworkFolder;
import io.carbonregistry.client.network.Programs;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The program of storms; {@code scripts/chaos} builds it first, and tells how it is called. */
@Command(name = "scripts/chaos", usageHelpWidth = 100)
public final class Main implements Callable<Integer> {

    /** Kept for as long as the program runs: a logger that nobody holds forgets its level. */
    private static final Logger LOGS = Logger.getLogger("");

    private static final int FACILITIES_EACH = 50;

    private enum Output {
        text,
        json
    }

    @Mixin
    private NetworkOptions networks = new NetworkOptions();

    @Option(names = "--faults", split = ",", paramLabel = "LIST")
    private Set<Plan.Kind> faults = Set.of(Plan.Kind.kill);

    @Option(names = "--victims", split = ",", paramLabel = "LIST")
    private Set<String> victims = Set.of();

    @Option(names = "--rounds", paramLabel = "N")
    private int rounds = 20;

    @Option(names = "--minutes", paramLabel = "N")
    private Optional<Integer> minutes = Optional.empty();

    @Option(names = "--seed", paramLabel = "N")
    private long seed = System.nanoTime();

    @Option(names = "--clients", paramLabel = "N")
    private int clients = 3;

    @Option(names = "--lanes", paramLabel = "N")
    private int lanes = 8;

    @Option(names = "--pause", paramLabel = "MILLIS")
    private long pause = 20;

    @Option(names = "--patience", paramLabel = "SECONDS")
    private long patience = 10;

    @Option(names = "--output", paramLabel = "text|json")
    private Output output = Output.text;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    /** Runs it. */
    public static void main(String[] arguments) {
        LOGS.setLevel(Level.SEVERE);
        System.exit(new CommandLine(new Main())
                .setExecutionExceptionHandler(new Failing("scripts/chaos"))
                .execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        if (faults.contains(Plan.Kind.twice) && faults.size() > 1) {
            throw new ParameterException(spec.commandLine(), "twice strikes nothing: it goes with no other fault");
        }
        if (rounds < 1 || clients < 1 || lanes < 1 || pause < 0 || patience < 1 || minutes.orElse(1) < 1) {
            throw new ParameterException(spec.commandLine(), "all numbers are above zero");
        }
        Crew.Load load = new Crew.Load(clients, lanes, pause, patience, FACILITIES_EACH * clients, seed);
        Plan plan = new Plan(faults, victims, rounds, minutes.map(Duration::ofMinutes), seed, load);
        if (!networks.isFabric() && plan.takesFabric()) {
            throw new ParameterException(
                    spec.commandLine(), "damage, full, part, revoke and expire are done to Fabric alone");
        }
        Progress progress = new Progress(System.err);
        progress.says("seed " + seed);
        try (TemporaryFolder folder = TemporaryFolder.create();
                Arena arena = arena(plan, new NetworkFolder(folder.path().resolve("network")))) {
            Result result = result(plan, arena, folder.path().resolve("homes"), progress);
            if (output == Output.json) {
                System.out.println(result.json());
            } else {
                result.lines().forEach(System.out::println);
            }
            return result.holds() ? 0 : 1;
        }
    }

    private static Result result(Plan plan, Arena arena, Path homes, Progress progress) throws IOException {
        if (plan.isTwice()) {
            return new Twice(plan, arena, homes, progress).run();
        }
        try (Storm storm = new Storm(plan, arena, homes, progress)) {
            return storm.run();
        }
    }

    private Arena arena(Plan plan, NetworkFolder folder) {
        if (networks.isFabric()) {
            return plan.disturbs()
                    ? FabricArena.startLinked(folder, networks, Programs::built)
                    : FabricArena.start(folder, networks, Programs::built);
        }
        return plan.disturbs()
                ? EmbeddedArena.startLinked(folder, Programs::built)
                : EmbeddedArena.start(folder, Programs::built);
    }
}
