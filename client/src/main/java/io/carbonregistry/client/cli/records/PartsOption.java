package io.carbonregistry.client.cli.records;

import io.carbonregistry.client.cli.help.Texts;
import io.carbonregistry.client.parts.Divisible;
import java.util.OptionalInt;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * The option by which somebody agrees that an act is done as several.
 *
 * @param type the act or query
 * @param texts what is said of the option
 */
record PartsOption(Class<?> type, Texts texts) {

    private static final String COUNT = "--in-parts";

    /** Adds the option where an act can be divided. */
    void addTo(CommandSpec command) {
        if (Divisible.is(type)) {
            command.addOption(OptionSpec.builder(COUNT)
                    .type(int.class)
                    .paramLabel("NUMBER")
                    .description(texts.get("say.in-parts"))
                    .build());
        }
    }

    /** Into how many; empty, if it is to be one act. */
    OptionalInt count(ParseResult parsed) {
        return parsed.hasMatchedOption(COUNT)
                ? OptionalInt.of(parsed.matchedOptionValue(COUNT, 1))
                : OptionalInt.empty();
    }
}
