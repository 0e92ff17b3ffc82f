package io.carbonregistry.bench;

import io.carbonregistry.bench.report.JsonReport;
import io.carbonregistry.bench.report.Results;
import io.carbonregistry.bench.report.TableReport;
import io.carbonregistry.bench.venue.EmbeddedVenue;
import io.carbonregistry.bench.venue.Venue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The benchmark's program; {@code scripts/bench} builds it first, and tells how it is called. */
@Command(name = "scripts/bench", usageHelpWidth = 100)
public final class Main implements Callable<Integer> {

    /** Kept for as long as the program runs: a logger that nobody holds forgets its level. */
    private static final Logger LOGS = Logger.getLogger("");

    private enum Output {
        table,
        json
    }

    @Option(names = "--only", split = ",", paramLabel = "LIST")
    private Set<String> only = Set.of("transfer", "hot", "settlement");

    @Option(names = "--seconds", paramLabel = "N")
    private int seconds = 5;

    @Option(names = "--rounds", paramLabel = "N")
    private int rounds = 7;

    @Option(names = "--window", paramLabel = "N")
    private int window = 256;

    @Option(names = "--accounts", paramLabel = "N")
    private int accounts = 100;

    @Option(names = "--output", paramLabel = "table|json")
    private Output output = Output.table;

    /** Runs it. */
    public static void main(String[] arguments) {
        LOGS.setLevel(Level.SEVERE);
        System.exit(new CommandLine(new Main()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        Path folder = Files.createTempDirectory("carbon-registry-bench-");
        Plan plan = new Plan(only, seconds, rounds, window, accounts);
        Progress progress = new Progress(System.err);
        try (Venue venue = EmbeddedVenue.start(folder);
                Benchmark benchmark = new Benchmark(plan, venue, progress)) {
            Results results = benchmark.run();
            System.out.println(
                    output == Output.json ? new JsonReport(results).text() : new TableReport(results).text());
        }
        return 0;
    }
}
