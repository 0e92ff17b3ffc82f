package io.carbonregistry.client.cli.records;

import io.carbonregistry.client.cli.help.Texts;
import io.carbonregistry.wire.Json;
import io.carbonregistry.wire.JsonString;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * The act that waits for a second signature, which is typed without an option.
 *
 * @param name the component's
 * @param texts the texts
 */
record PendingAct(String name, Texts texts) implements Argument {

    private static final String LABEL = "ACTOR/ID";

    @Override
    public void addTo(CommandSpec command) {
        command.addPositional(PositionalParamSpec.builder()
                .index("0")
                .arity("1")
                .type(String.class)
                .paramLabel(LABEL)
                .description(texts.get("option.act"))
                .build());
    }

    @Override
    public String synopsis() {
        return LABEL;
    }

    @Override
    public Optional<Json> json(ParseResult parsed, Optional<Json> base, TypedText typed, List<String> missing) {
        return Optional.of(new JsonString(typed(parsed)));
    }

    static String typed(ParseResult parsed) {
        return parsed.matchedPositionalValue(0, "");
    }
}
