package io.carbonregistry.client.cli.records;

import io.carbonregistry.client.cli.help.Texts;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Confided;
import io.carbonregistry.kernel.Input;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.wire.Json;
import io.carbonregistry.wire.JsonObject;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * A record as the options of its components; of a record within a record too, with the name of the component in front.
 *
 * @param name the component that holds it; empty for the record of a command
 * @param arguments those of its components
 */
record NestedOptions(String name, List<Argument> arguments) implements Argument {

    static NestedOptions of(String name, String prefix, Class<?> record, Texts texts) {
        return new NestedOptions(
                name,
                Arrays.stream(record.getRecordComponents())
                        .filter(component -> !component.isAnnotationPresent(Input.class)
                                && !component.isAnnotationPresent(Confided.class))
                        .map(component -> argument(prefix, component, texts))
                        .toList());
    }

    private static Argument argument(String prefix, RecordComponent component, Texts texts) {
        ComponentType type = ComponentType.of(component.getGenericType());
        if (type.held() == Request.class) {
            return new PendingRequest(component.getName());
        }
        if (type.held() == ActRef.class && PendingRequest.isCarriedBy(component.getDeclaringRecord())) {
            return new PendingAct(component.getName(), texts);
        }
        return type.isOneRecord()
                ? of(component.getName(), prefix + KebabCase.of(component.getName()) + "-", type.held(), texts)
                : new ComponentOption(prefix, component, texts);
    }

    @Override
    public void addTo(CommandSpec command) {
        arguments.forEach(one -> one.addTo(command));
    }

    @Override
    public String synopsis() {
        return arguments.stream().map(Argument::synopsis).collect(Collectors.joining(" "));
    }

    @Override
    public Optional<Json> json(ParseResult parsed, Optional<Json> base, TypedText typed, List<String> missing) {
        SortedMap<String, Json> members = new TreeMap<>();
        if (base.isPresent() && base.get() instanceof JsonObject given) {
            members.putAll(given.members());
        }
        for (Argument argument : arguments) {
            Optional<Json> known = Optional.ofNullable(members.get(argument.name()));
            argument.json(parsed, known, typed, missing).ifPresent(json -> members.put(argument.name(), json));
        }
        return Optional.of(new JsonObject(members));
    }
}
