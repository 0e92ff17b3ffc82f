package io.carbonregistry.client.cli.output;

import io.carbonregistry.kernel.Confided;
import io.carbonregistry.kernel.Input;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.kernel.Whole;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes records apart: what they hold by label, and each value as one text. */
final class Cells {

    private static final String NOTHING = "-";

    /** What is as long as a SHA-256, and its first digits. */
    private static final Pattern HEX = Pattern.compile("\\b([0-9a-f]{12})[0-9a-f]{52}\\b");

    private final Words words;

    Cells(Words words) {
        this.words = words;
    }

    /** What a record holds by label, in the order of its components; what is not there is left out, as are
     * inputs and what is confided. */
    Map<String, Object> members(Object value) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            if (!component.isAnnotationPresent(Input.class) && !component.isAnnotationPresent(Confided.class)) {
                present(get(component, value)).ifPresent(held -> members.put(words.label(component.getName()), held));
            }
        }
        return members;
    }

    /** As {@link #members}, with what records within hold under both labels; lists stay what they are. */
    Map<String, Object> flat(Object value) {
        Map<String, Object> flat = new LinkedHashMap<>();
        members(value).forEach((label, held) -> {
            if (isRecord(held)) {
                flat(held).forEach((inner, one) -> flat.put(label + " " + inner, one));
            } else {
                flat.put(label, held);
            }
        });
        return flat;
    }

    /** Whether it has components of its own to show. */
    static boolean isRecord(Object value) {
        return value.getClass().isRecord() && !(value instanceof Text) && !(value instanceof Whole);
    }

    /** Whether it is a list with a record in it. */
    static boolean isTable(Object value) {
        return value instanceof List<?> list && list.stream().anyMatch(Cells::isRecord);
    }

    /** One value in one cell. Long numbers are grouped, years are not. */
    String text(Object value) {
        if (value instanceof List<?> list) {
            String joined = list.stream().map(this::text).collect(Collectors.joining(isTable(list) ? "; " : ", "));
            return list.isEmpty() ? NOTHING : joined;
        }
        if (isRecord(value)) {
            return new ArrayList<>(members(value).values())
                    .stream().map(this::text).collect(Collectors.joining(" "));
        }
        if (value instanceof Whole whole) {
            return grouped(whole.value());
        }
        return value instanceof Long number ? grouped(number) : value.toString();
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** As {@link #text}, for a table: of a digest or transaction id the first digits do. */
    String shortText(Object value) {
        return HEX.matcher(text(value)).replaceAll("$1\u2026");
    }

    private static Optional<Object> present(Object value) {
        return value instanceof Optional<?> optional ? optional.map(one -> one) : Optional.of(value);
    }

    private static Object get(RecordComponent component, Object owner) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException("not readable: " + component, e);
        }
    }
}
