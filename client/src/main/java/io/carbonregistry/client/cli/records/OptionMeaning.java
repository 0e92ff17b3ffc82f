package io.carbonregistry.client.cli.records;

import io.carbonregistry.client.cli.help.Texts;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is said of an option: what its component means, and what its type takes.
 *
 * @param component the component
 * @param type its type
 * @param texts the texts
 */
record OptionMeaning(RecordComponent component, ComponentType type, Texts texts) {

    /** What a value is called: that of its type, or the component's own name where the type says nothing. */
    String label() {
        Class<?> held = type.held();
        boolean plain = held.isPrimitive() || held.getName().startsWith("java.");
        String otherwise = plain ? component.getName() : held.getSimpleName();
        return KebabCase.of(texts.find("label." + held.getSimpleName()).orElse(otherwise))
                .toUpperCase(Locale.ROOT);
    }

    String description() {
        return Stream.of(meaning(), texts.find("type." + type.held().getSimpleName()), shape())
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "))
                .replace("%", "%%");
    }

    /** The same name may mean something else in one record. */
    private Optional<String> meaning() {
        String record = component.getDeclaringRecord().getSimpleName();
        return texts.find("option." + record + "." + component.getName())
                .or(() -> texts.find("option." + component.getName()));
    }

    /** The constants of an enumeration, the parts of a record. */
    private Optional<String> shape() {
        if (type.constants().isPresent()) {
            return type.constants().map(names -> String.join(", ", names));
        }
        if (type.isText() || type.isNumber() || !type.held().isRecord()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(type.held().getRecordComponents())
                .map(one -> KebabCase.of(one.getName()) + "=")
                .collect(Collectors.joining(",")));
    }
}
