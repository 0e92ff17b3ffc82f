package io.carbonregistry.client.cli.help;

import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The program's own help, and how all help is arranged. */
public final class RootHelp {

    /** Columns of a terminal. */
    public static final int WIDTH = 100;

    /** Columns for what options are called. */
    public static final int OPTIONS = 36;

    private final Texts texts;

    /** Help in the language of the texts. */
    public RootHelp(Texts texts) {
        this.texts = texts;
    }

    /** Describes the program, and by exit code how it may end. */
    public void describe(CommandSpec root, Map<String, String> exits) {
        root.usageMessage()
                .sortOptions(false)
                .customSynopsis("registry [OPTION]... CAPABILITY COMMAND [OPTION]...")
                .description(texts.get("say.program"), texts.get("say.environment"))
                .exitCodeListHeading("%n" + texts.get("say.exits") + "%n")
                .exitCodeList(exits)
                .footerHeading("%n" + texts.get("say.example") + "%n")
                .footer(texts.get("say.program.example")
                        .lines()
                        .map(line -> "  " + line)
                        .toArray(String[]::new));
    }

    /** Options that every command has stand in the program's help alone. */
    public void arrange(CommandLine program) {
        program.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, RootHelp::ownOptions);
        program.getSubcommands().values().forEach(this::arrange);
    }

    private static String ownOptions(Help help) {
        List<OptionSpec> own = help.commandSpec().options().stream()
                .filter(option -> !option.inherited())
                .toList();
        return help.optionListExcludingGroups(own);
    }
}
