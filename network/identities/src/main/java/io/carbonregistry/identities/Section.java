package io.carbonregistry.identities;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** A part of a JSON or YAML document, which knows where it stands so that it can say what is missing. */
record Section(String where, Map<String, Object> content) {
    static Section parse(Path file) {
        String text = Folder.read(file);
        try {
            boolean json = text.stripLeading().startsWith("{");
            Object tree = json ? new Gson().fromJson(text, Map.class) : ShallowYaml.load(text);
            return new Section(String.valueOf(file), map(String.valueOf(file), tree));
        } catch (JsonParseException | YamlEngineException e) {
            throw new IdentityException(file + " is neither JSON nor YAML", e);
        }
    }

    Set<String> names() {
        return content.keySet();
    }

    boolean has(String name) {
        return content.get(name) != null;
    }

    Section section(String name) {
        String inner = where + ": " + name;
        return new Section(inner, map(inner, content.get(name)));
    }

    String text(String name) {
        return find(name).orElseThrow(() -> new IdentityException(where + ": " + name + " is missing"));
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(content.get(name)).map(String::valueOf);
    }

    /** A list of texts, or one text; none when it is missing. */
    List<String> texts(String name) {
        Object value = content.get(name);
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        return value == null ? List.of() : List.of(String.valueOf(value));
    }

    private static Map<String, Object> map(String where, @Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new IdentityException(where + " is missing or has no parts");
        }
        Map<String, Object> content = new LinkedHashMap<>();
        map.forEach((name, part) -> content.put(String.valueOf(name), part));
        return content;
    }
}
