package io.carbonregistry.client.demo;

import io.carbonregistry.client.NotCommitted;
import io.carbonregistry.client.demo.eutl.Reconciliation;
import io.carbonregistry.client.demo.eutl.ReconciliationJson;
import io.carbonregistry.client.demo.eutl.ReconciliationText;
import io.carbonregistry.client.demo.eutl.Replay;
import io.carbonregistry.client.demo.eutl.TransactionLog;
import io.carbonregistry.client.demo.story.Story;
import io.carbonregistry.client.network.EmbeddedNetwork;
import io.carbonregistry.client.network.LocalNetwork;
import io.carbonregistry.client.network.NativeNetwork;
import io.carbonregistry.client.network.NetworkException;
import io.carbonregistry.client.network.NetworkFolder;
import io.carbonregistry.client.network.Programs;
import io.carbonregistry.fabric.network.FabricException;
import io.carbonregistry.fabric.network.programs.ProgramSearch;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The demonstration's program; {@code scripts/demo} builds it first, and tells how it is called. */
@Command(name = "scripts/demo", usageHelpWidth = 100)
public final class Main implements Callable<Integer> {

    /** Kept for as long as the program runs: a logger that nobody holds forgets its level. */
    private static final Logger LOGS = Logger.getLogger("");

    private static final int IMPOSSIBLE = 2;

    private enum Output {
        text,
        json
    }

    private enum Ledger {
        embedded,
        fabric
    }

    @Option(names = "--replay", paramLabel = "FILE", description = "a file of transactions of the EU's log")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--network", paramLabel = "embedded|fabric", description = "what keeps the blocks")
    private Ledger ledger = Ledger.embedded;

    @Option(names = "--output", paramLabel = "text|json", description = "how the replay's reconciliation is told")
    private Output output = Output.text;

    @Option(names = "--limit", paramLabel = "N", description = "replay the first N transactions alone")
    private int limit = Integer.MAX_VALUE;

    @Option(
            names = "--rehearse",
            description = "start and stop once, which leaves archives of loaded classes for the next start")
    private boolean rehearse;

    @Option(names = "--colour", description = "in colour; the script says so on a terminal")
    private boolean colour;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    /** Runs it. */
    public static void main(String[] arguments) {
        LOGS.setLevel(Level.SEVERE);
        System.exit(new CommandLine(new Main())
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure))
                .execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        if (limit < 1 || (file.isEmpty() && output == Output.json)) {
            throw new ParameterException(
                    spec.commandLine(), "--limit is 1 or more, and --output json is for --replay FILE");
        }
        if (ledger == Ledger.fabric) {
            ProgramSearch search = ProgramSearch.usual(Optional.empty());
            if (search.found().isEmpty()) {
                System.err.println("scripts/demo: " + search.report());
                return IMPOSSIBLE;
            }
        }
        if (rehearse) {
            return onNetwork(Programs::rehearsing, stage -> true);
        }
        if (file.isEmpty()) {
            return onNetwork(Programs::built, stage -> new Story(stage, new Page(System.out, colour)).tell());
        }
        TransactionLog log = TransactionLog.read(file.get(), limit);
        return onNetwork(() -> Programs.built().lasting(), stage -> replay(log, stage));
    }

    private LocalNetwork network(Path folder, Supplier<Programs> programs) {
        NetworkFolder at = new NetworkFolder(folder);
        return ledger == Ledger.embedded
                ? new EmbeddedNetwork(at, programs)
                : new NativeNetwork(at, ProgramSearch.usual(Optional.empty()).require(), programs);
    }

    private boolean replay(TransactionLog log, Stage stage) {
        Reconciliation result = new Replay(log, stage, new Telling(System.err)).run();
        if (output == Output.json) {
            System.out.println(ReconciliationJson.of(result));
        } else {
            new ReconciliationText(new Page(System.out, colour)).tell(result);
        }
        return result.isSound();
    }

    private int onNetwork(Supplier<Programs> programs, Predicate<Stage> performance) throws IOException {
        try (TemporaryFolder folder = TemporaryFolder.create();
                Stage stage = Stage.open(network(folder.path(), programs), Story.FIRST_DAY)) {
            return performance.test(stage) ? 0 : 1;
        }
    }

    private static int failed(Exception failure) throws Exception {
        if (failure instanceof NoSuchFileException) {
            System.err.println("scripts/demo: there is no file " + failure.getMessage());
            return 1;
        }
        if (failure instanceof FabricException
                || failure instanceof IOException
                || failure instanceof NetworkException
                || failure instanceof NotCommitted) {
            System.err.println("scripts/demo: " + failure.getMessage());
            return 1;
        }
        throw failure;
    }
}
