package io.carbonregistry.client.cli.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** What is said once for all commands holds unless a command says otherwise, before the capability or behind it. */
class EnvironmentTest {

    private static final Map<String, String> VARIABLES = Map.of(
            "REGISTRY_CHANNEL", "market",
            "REGISTRY_CHAINCODE", " ",
            "REGISTRY_LANG", "zh",
            "REGISTRY_DRY_RUN", "true",
            "CHANNEL", "another");

    @Test
    void anOptionOfEveryCommandMayStandInAVariable() {
        GlobalOptions options = parsed("holdings", "list");
        assertEquals(Optional.of("market"), options.channel());
        assertEquals(Optional.empty(), options.chaincode(), "an empty variable says nothing");
        assertEquals(Language.ZH, options.language());
        assertEquals(false, options.dryRun(), "whether anything is written is said each time");
    }

    @Test
    void theCommandLineGoesBefore() {
        assertEquals(
                Optional.of("own"),
                parsed("--channel", "own", "holdings", "list").channel());
        assertEquals(
                Optional.of("own"),
                parsed("holdings", "list", "--channel", "own").channel());
        assertEquals(
                Optional.of("last"),
                parsed("--channel", "own", "holdings", "--channel", "last", "list")
                        .channel());
    }

    private static GlobalOptions parsed(String... words) {
        GlobalOptions options = new GlobalOptions();
        CommandSpec group = CommandSpec.create().addSubcommand("list", CommandSpec.create());
        CommandSpec root = CommandSpec.forAnnotatedObject(options).addSubcommand("holdings", group);
        new CommandLine(root)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOverwrittenOptionsAllowed(true)
                .setDefaultValueProvider(new Environment(VARIABLES))
                .parseArgs(words);
        return options;
    }
}
