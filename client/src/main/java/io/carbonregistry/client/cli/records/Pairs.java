package io.carbonregistry.client.cli.records;

import io.carbonregistry.kernel.Text;
import io.carbonregistry.wire.Json;
import io.carbonregistry.wire.JsonArray;
import io.carbonregistry.wire.JsonObject;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A record typed as {@code name=value,name=value}. A comma separates only where a component's name and an equals sign follow, so
 * values may hold both.
 */
final class Pairs {

    private final Map<String, RecordComponent> components;
    private final TypedText texts;

    Pairs(Class<?> type, TypedText texts) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException("neither a scalar nor a record: " + type);
        }
        this.components = Arrays.stream(type.getRecordComponents())
                .collect(Collectors.toMap(one -> KebabCase.of(one.getName()), Function.identity()));
        this.texts = texts;
    }

    Json json(String option, String text) {
        SortedMap<String, Json> members = new TreeMap<>();
        components.values().stream()
                .filter(one -> one.getType() == List.class)
                .forEach(one -> members.put(one.getName(), new JsonArray(List.of())));
        for (String pair : separator().split(text, -1)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            RecordComponent component = components.get(name);
            Text.require(component != null && equals > 0, option, pair, "NAME=VALUE, with a NAME of " + names());
            if (component != null) {
                members.put(component.getName(), member(component, option, pair.substring(equals + 1)));
            }
        }
        return new JsonObject(members);
    }

    private Json member(RecordComponent component, String option, String text) {
        return texts.member(ComponentType.of(component.getGenericType()), option, text);
    }

    private Pattern separator() {
        return Pattern.compile(",(?=(" + String.join("|", components.keySet()) + ")=)");
    }

    private String names() {
        return components.keySet().stream().sorted().collect(Collectors.joining(", "));
    }
}
