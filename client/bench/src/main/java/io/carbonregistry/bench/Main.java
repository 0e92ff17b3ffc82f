package io.carbonregistry.bench;

import io.carbonregistry.bench.report.CsvReport;
import io.carbonregistry.bench.report.JsonReport;
import io.carbonregistry.bench.report.Plot;
import io.carbonregistry.bench.report.Results;
import io.carbonregistry.bench.report.TableReport;
import io.carbonregistry.bench.scenarios.Puts;
import io.carbonregistry.bench.venue.EmbeddedVenue;
import io.carbonregistry.bench.venue.FabricVenue;
import io.carbonregistry.bench.venue.Failing;
import io.carbonregistry.bench.venue.NetworkOptions;
import io.carbonregistry.bench.venue.Venue;
import io.carbonregistry.client.demo.TemporaryFolder;
import io.carbonregistry.client.network.EmbeddedNetwork;
import io.carbonregistry.client.network.NetworkFolder;
import io.carbonregistry.client.network.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The benchmark's program; {@code scripts/bench} builds it first, and tells how it is called. */
@Command(name = "scripts/bench", usageHelpWidth = 100)
public final class Main implements Callable<Integer> {

    /** Kept for as long as the program runs: a logger that nobody holds forgets its level. */
    private static final Logger LOGS = Logger.getLogger("");

    private enum Output {
        table,
        json
    }

    @Mixin
    private NetworkOptions networks = new NetworkOptions();

    @Option(names = "--only", split = ",", paramLabel = "LIST")
    private Set<Plan.Group> only = Plan.USUAL;

    @Option(names = "--seconds", paramLabel = "N")
    private int seconds = 5;

    @Option(names = "--rounds", paramLabel = "N")
    private int rounds = 7;

    @Option(names = "--window", paramLabel = "N")
    private int window = 256;

    @Option(names = "--accounts", paramLabel = "N")
    private int accounts = 100;

    @Option(names = "--crowd", paramLabel = "N")
    private int crowd = 5_000;

    @Option(names = "--blocks", paramLabel = "N")
    private long blocks = 1_000_000;

    @Option(names = "--rows", paramLabel = "N")
    private int rows = 1_000_000;

    @Option(names = "--bundles", paramLabel = "N")
    private int bundles = 12_100;

    @Option(names = "--chain", paramLabel = "N")
    private int chain = 100_000;

    @Option(names = "--output", paramLabel = "table|json")
    private Output output = Output.table;

    @Option(names = "--write", paramLabel = "FOLDER")
    private Optional<Path> write = Optional.empty();

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    /** Runs it. */
    public static void main(String[] arguments) {
        LOGS.setLevel(Level.SEVERE);
        System.exit(new CommandLine(new Main())
                .setExecutionExceptionHandler(new Failing("scripts/bench"))
                .execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        if (seconds < 1 || rounds < 1 || accounts < 1 || crowd < 1 || rows < 1 || bundles < 1 || chain < 1) {
            throw new ParameterException(spec.commandLine(), "all numbers are above zero");
        }
        if (window < 4 || blocks < 10_000) {
            throw new ParameterException(spec.commandLine(), "--window is 4 or more, --blocks 10000 or more");
        }
        if (only.contains(Plan.Group.restart) && networks.isFabric()) {
            throw new ParameterException(spec.commandLine(), "restart is measured on the embedded ledger alone");
        }
        Plan plan = new Plan(
                only, Duration.ofSeconds(seconds), rounds, window, accounts, crowd, blocks, rows, bundles, chain);
        Progress progress = new Progress(System.err);
        try (TemporaryFolder folder = TemporaryFolder.create();
                Venue venue = venue(plan, new NetworkFolder(folder.path().resolve("network")));
                Benchmark benchmark = new Benchmark(plan, venue, progress)) {
            Results results = benchmark.run();
            String told = output == Output.json ? new JsonReport(results).text() : new TableReport(results).text();
            System.out.println(told);
            if (write.isPresent()) {
                write(results, write.get());
            }
        }
        return 0;
    }

    private Venue venue(Plan plan, NetworkFolder folder) {
        Supplier<Programs> programs = () -> programs(plan);
        return networks.isFabric()
                ? FabricVenue.start(networks.fabric(folder, programs))
                : EmbeddedVenue.start(new EmbeddedNetwork(folder, programs));
    }

    /** Rounds compare alike with alike from the first second on, the yardstick among them; what runs for minutes runs as it would for months. */
    private static Programs programs(Plan plan) {
        Programs built = Programs.built();
        return plan.wantsRounds() ? built.beside(Puts.CHAINCODE) : built.lasting();
    }

    private static void write(Results results, Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("results.json"), new JsonReport(results).text() + "\n");
        Files.writeString(folder.resolve("results.txt"), new TableReport(results).text());
        if (!results.measurements().isEmpty()) {
            Files.writeString(folder.resolve("rounds.csv"), new CsvReport(results).text());
            Files.writeString(folder.resolve("ratios.svg"), new Plot(results).svg());
        }
    }
}
