package io.carbonregistry.fabric.network.cli;

import io.carbonregistry.fabric.network.install.InstallPrograms;
import io.carbonregistry.fabric.network.programs.Places;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/** {@code scripts/network}: a Fabric network on this machine. */
@Command(
        name = "scripts/network",
        synopsisSubcommandLabel = "COMMAND",
        description = "A Hyperledger Fabric network of native processes on this machine; no containers.",
        footer = {
            "",
            "examples:",
            "  scripts/network install",
            "  scripts/network up",
            "  scripts/network up --folder /srv/registry --base-port 7050 --consensus bft",
            "  scripts/network restart peer0.registrar",
            "  scripts/network COMMAND --help",
            "",
            "Exit code 0: done; 1: not, with the reason; 2: called wrongly; 5: status found something that does not run."
        },
        subcommands = {
            StartNetwork.class,
            StopNetwork.class,
            ShowNetwork.class,
            ShowLog.class,
            RestartNode.class,
            AddOrganisation.class,
            UpgradeChaincode.class,
            UpdateChannels.class,
            ListCertificates.class,
            RenewCertificates.class,
            PrintTargets.class,
            PrintCompose.class
        })
public final class Main {

    private static final int FAILED = 1;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(writer(System.out), writer(System.err), arguments));
    }

    /** Runs one command and tells its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return commandLine().setOut(out).setErr(err).execute(arguments);
    }

    /** The commands. */
    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .addSubcommand("install", new InstallPrograms(Places.ofProject().resolveSibling("")))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Main::tell);
    }

    /** A sentence for whoever runs it: what went wrong is theirs to mend, where in the program is not. */
    private static int tell(Exception failure, CommandLine command, ParseResult parsed) {
        String reason = Optional.ofNullable(failure.getCause())
                .filter(cause -> failure instanceof UncheckedIOException)
                .map(cause -> ": " + cause.getMessage())
                .orElse("");
        command.getErr().println("scripts/network: " + failure.getMessage() + reason);
        return FAILED;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
