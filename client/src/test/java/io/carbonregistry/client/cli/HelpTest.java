package io.carbonregistry.client.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.client.cli.help.Texts;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** All help: in both languages, within 100 columns, with an example everywhere. */
class HelpTest {

    private static final int COLUMNS = 100;

    @Test
    void everyCommandHasAnExampleAndFitsATerminal() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            Texts texts = Texts.in(language);
            CommandLine program = program(texts);
            leaves(program).forEach(command -> {
                String help = command.getUsageMessage();
                String name = command.getCommandSpec().qualifiedName();
                assertTrue(help.contains(texts.get("say.example")), name + " has no example");
                help.lines().forEach(line -> assertTrue(line.length() <= COLUMNS, () -> name + ": " + line));
            });
        }
    }

    @Test
    void chineseSaysWhateverEnglishSays() {
        TreeSet<String> missing =
                new TreeSet<>(Texts.in(Locale.ENGLISH).bundle().keySet());
        missing.removeIf(key -> key.endsWith(".example") || key.endsWith(".synopsis") || key.startsWith("label."));
        Texts chinese = Texts.in(Locale.CHINESE);
        Texts english = Texts.in(Locale.ENGLISH);
        missing.removeIf(key -> !chinese.get(key).equals(english.get(key)));
        assertEquals(List.of(), List.copyOf(missing), "texts_zh.properties lacks these");
    }

    private static Stream<CommandLine> leaves(CommandLine command) {
        return command.getSubcommands().isEmpty()
                ? Stream.of(command)
                : command.getSubcommands().values().stream().flatMap(HelpTest::leaves);
    }

    private static CommandLine program(Texts texts) {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        return new Program(texts, nowhere, nowhere).commandLine();
    }
}
