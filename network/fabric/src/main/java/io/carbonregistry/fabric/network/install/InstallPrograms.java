package io.carbonregistry.fabric.network.install;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code network install}: brings Fabric's programs to this machine. */
@Command(
        name = "install",
        mixinStandardHelpOptions = true,
        description = "Installs Hyperledger Fabric's programs from an official release archive, all or none.",
        footer = {
            "",
            "examples:",
            "  scripts/network install",
            "  scripts/network install --from hyperledger-fabric-linux-amd64-" + Release.VERSION
                    + ".tar.gz --sha256 9f…",
            "",
            "Linux and macOS, amd64 and arm64. Exit code 0: installed; 1: not, with the reason."
        })
public final class InstallPrograms implements Callable<Integer> {

    private final Path usual;

    @Option(
            names = "--from",
            paramLabel = "ARCHIVE|URL",
            description = "The archive; without it, Fabric's own release page is asked for " + Release.VERSION + ".")
    private Optional<String> from = Optional.empty();

    @Option(
            names = "--sha256",
            paramLabel = "HEX",
            description = "What the archive's SHA-256 must be; without it, it is printed and not compared.")
    private Optional<String> sha256 = Optional.empty();

    @Option(names = "--into", paramLabel = "FOLDER", description = "Where to; the project's folder .fabric without it.")
    private Optional<Path> into = Optional.empty();

    @Spec
    private CommandSpec spec;

    /**
     * The command.
     *
     * @param usual where programs go if nothing else is said
     */
    @SuppressWarnings("NullAway.Init") // picocli sets the specification
    public InstallPrograms(Path usual) {
        this.usual = usual;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Optional<Sha256> expected = sha256.map(Sha256::new);
        Platform platform = Platform.current();
        String source = from.orElseGet(
                () -> new Release(Release.VERSION, platform).address().toString());
        err.println("installing " + source);
        err.flush();
        Installation installation =
                new Installation(into.orElse(usual), platform, ArchiveEntries.USUAL, new ProgressLines(err));
        Sha256 found = installation.install(source, expected);
        out.println("programs  " + installation.folder().resolve("bin"));
        out.println("sha256    " + found.hex());
        out.println(
                expected.isPresent()
                        ? "          the one expected"
                        : "          NOT COMPARED with anything: compare it with what somebody you trust has, or give it with --sha256");
        return 0;
    }
}
