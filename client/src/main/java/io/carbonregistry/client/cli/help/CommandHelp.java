package io.carbonregistry.client.cli.help;

import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Describes commands in one form: what a command is for, how it is called, and an example.
 *
 * @param texts the texts
 */
public record CommandHelp(Texts texts) {

    /** A group of commands that are no records; what is said of each stands under {@code GROUP-COMMAND}. */
    public CommandSpec group(String name, Iterable<? extends Callable<Integer>> commands) {
        CommandSpec group = group(name, texts.get(name));
        add(group, commands);
        return group;
    }

    /** Adds commands that are no records to a group. */
    public void add(CommandSpec group, Iterable<? extends Callable<Integer>> commands) {
        String name = group.name();
        for (Callable<Integer> command : commands) {
            CommandSpec spec = CommandSpec.forAnnotatedObject(command);
            String key = name + "-" + spec.name();
            describe(spec, name + " " + spec.name() + " " + texts.get(key + ".synopsis"), key, texts.get(key));
            group.addSubcommand(spec.name(), spec);
        }
    }

    /** A group without its commands. */
    public CommandSpec group(String name, String description) {
        CommandSpec group = CommandSpec.create().name(name);
        group.usageMessage()
                .customSynopsis("registry " + name + " COMMAND [OPTION]...")
                .description(description);
        return group;
    }

    /** A command, its example under its key and {@code .example}. */
    public void describe(CommandSpec command, String synopsis, String key, String... description) {
        String example = "registry " + texts.find(key + ".example").orElse(synopsis);
        command.usageMessage()
                .sortOptions(false)
                .customSynopsis(ShellLines.synopsis("registry " + synopsis))
                .description(description)
                .footerHeading("%n" + texts.get("say.example") + "%n")
                .footer(Stream.concat(ShellLines.of(example).stream(), Stream.of("", texts.get("say.globals")))
                        .toArray(String[]::new));
    }
}
