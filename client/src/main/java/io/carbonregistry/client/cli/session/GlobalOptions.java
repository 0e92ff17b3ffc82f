package io.carbonregistry.client.cli.session;

import io.carbonregistry.client.cli.output.Format;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command has, and the program they belong to. */
@Command(name = "registry", sortOptions = false, mixinStandardHelpOptions = false)
public final class GlobalOptions {

    @Option(names = "--as", descriptionKey = "global.as", paramLabel = "IDENTITY", scope = ScopeType.INHERIT)
    private Optional<String> as = Optional.empty();

    @Option(names = "--network", descriptionKey = "global.network", paramLabel = "FOLDER", scope = ScopeType.INHERIT)
    private Path network = Path.of(".registry");

    @Option(names = "--profile", descriptionKey = "global.profile", paramLabel = "FILE", scope = ScopeType.INHERIT)
    private Optional<Path> profile = Optional.empty();

    @Option(names = "--channel", descriptionKey = "global.channel", paramLabel = "NAME", scope = ScopeType.INHERIT)
    private Optional<String> channel = Optional.empty();

    @Option(names = "--chaincode", descriptionKey = "global.chaincode", paramLabel = "NAME", scope = ScopeType.INHERIT)
    private Optional<String> chaincode = Optional.empty();

    @Option(names = "--dry-run", descriptionKey = "global.dry-run", scope = ScopeType.INHERIT)
    private boolean dryRun;

    @Option(names = "--output", descriptionKey = "global.output", paramLabel = "table|json", scope = ScopeType.INHERIT)
    private Format output = Format.TABLE;

    @Option(names = "--lang", descriptionKey = "global.lang", paramLabel = "en|zh", scope = ScopeType.INHERIT)
    private Language language = Language.DEFAULT;

    /** Help is picocli's own business; it only wants to be told of the option. */
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "global.help",
            scope = ScopeType.INHERIT)
    void help(boolean asked) {}

    /** Who asks: {@code ORGANISATION/USER} of the network's folder, or the path of an MSP folder. */
    public Optional<String> as() {
        return as;
    }

    /** The network's folder. */
    public Path network() {
        return network;
    }

    /** The connection profile, where it is not the organisation's own in the network's folder. */
    public Optional<Path> profile() {
        return profile;
    }

    /** The channel, where it is not the one that the connection profile names. */
    public Optional<String> channel() {
        return channel;
    }

    /** The registry's chaincode, where it is not the one that the connection profile names. */
    public Optional<String> chaincode() {
        return chaincode;
    }

    /** What to say it in. */
    public Language language() {
        return language;
    }

    /** Whether to run an act's rules alone. */
    public boolean dryRun() {
        return dryRun;
    }

    /** How to print. */
    public Format output() {
        return output;
    }
}
