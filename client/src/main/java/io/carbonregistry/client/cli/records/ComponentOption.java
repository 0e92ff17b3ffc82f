package io.carbonregistry.client.cli.records;

import io.carbonregistry.client.ActIds;
import io.carbonregistry.client.cli.help.Texts;
import io.carbonregistry.kernel.ActId;
import io.carbonregistry.wire.Json;
import io.carbonregistry.wire.JsonArray;
import io.carbonregistry.wire.JsonString;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * A component of a record as one option.
 *
 * @param prefix the names of the components it stands in, as they are typed, each with a hyphen after it
 * @param component which
 * @param texts what is said of it
 */
record ComponentOption(String prefix, RecordComponent component, Texts texts) implements Argument {

    @Override
    public String name() {
        return component.getName();
    }

    @Override
    public void addTo(CommandSpec command) {
        OptionMeaning meaning = new OptionMeaning(component, type(), texts);
        command.addOption(OptionSpec.builder(option())
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .paramLabel(meaning.label())
                .completionCandidates(type().constants().orElse(List.of()))
                .description(meaning.description())
                .build());
    }

    @Override
    public String synopsis() {
        String typed = option() + " " + new OptionMeaning(component, type(), texts).label();
        return isRequired() ? typed : "[" + typed + "]" + (type().several() ? "..." : "");
    }

    @Override
    public Optional<Json> json(ParseResult parsed, Optional<Json> base, TypedText typed, List<String> missing) {
        if (parsed.hasMatchedOption(option())) {
            List<String> given = parsed.matchedOptionValue(option(), List.of());
            return Optional.of(typed.json(type(), option(), given));
        }
        if (base.isEmpty() && isRequired()) {
            missing.add(option());
        }
        return base.or(this::absent);
    }

    private String option() {
        return "--" + prefix + KebabCase.of(component.getName());
    }

    private ComponentType type() {
        return ComponentType.of(component.getGenericType());
    }

    /** An act's id is made up where none is given, and a list may have nothing in it. */
    private boolean isRequired() {
        return !type().optional() && !type().several() && !isActId();
    }

    private boolean isActId() {
        return component.getType() == ActId.class && component.getName().equals("id");
    }

    private Optional<Json> absent() {
        if (isActId()) {
            return Optional.of(new JsonString(ActIds.fresh().value()));
        }
        return type().several() && !type().optional() ? Optional.of(new JsonArray(List.of())) : Optional.empty();
    }
}
