package io.carbonregistry.client.cli;

import io.carbonregistry.client.cli.records.KebabCase;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Confided;
import io.carbonregistry.kernel.Input;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Text;
import io.carbonregistry.kernel.Whole;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a record as the options that a person would type, which is the other way round. */
final class OptionsOf {

    private OptionsOf() {}

    static List<String> record(Object record) throws ReflectiveOperationException {
        List<String> words = new ArrayList<>();
        add("--", record, words);
        return words;
    }

    private static void add(String prefix, Object record, List<String> words) throws ReflectiveOperationException {
        boolean carries = List.of(record.getClass().getRecordComponents()).stream()
                .anyMatch(one -> one.getType() == Request.class);
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = component.getAccessor().invoke(record);
            Object held = value instanceof Optional<?> optional ? optional.orElse(null) : value;
            String option = prefix + KebabCase.of(component.getName());
            if (held == null
                    || component.isAnnotationPresent(Input.class)
                    || component.isAnnotationPresent(Confided.class)
                    || held instanceof Request<?>) {
                continue;
            }
            if (carries && held instanceof ActRef) {
                words.add(held.toString());
            } else if (held instanceof List<?> list) {
                for (Object one : list) {
                    words.addAll(List.of(option, text(one)));
                }
            } else if (isRecord(held) && value == held) {
                add(option + "-", held, words);
            } else {
                words.addAll(List.of(option, text(held)));
            }
        }
    }

    private static String text(Object value) throws ReflectiveOperationException {
        if (!isRecord(value)) {
            return value instanceof Whole whole ? Long.toString(whole.value()) : value.toString();
        }
        List<String> pairs = new ArrayList<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Object held = component.getAccessor().invoke(value);
            Object one = held instanceof Optional<?> optional ? optional.orElse(null) : held;
            if (one != null && !(one instanceof List<?> list && list.isEmpty())) {
                pairs.add(KebabCase.of(component.getName()) + "=" + joined(one));
            }
        }
        return String.join(",", pairs);
    }

    private static String joined(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(Object::toString).collect(Collectors.joining("+"))
                : value instanceof Whole whole ? Long.toString(whole.value()) : value.toString();
    }

    private static boolean isRecord(Object value) {
        return value.getClass().isRecord() && !(value instanceof Text) && !(value instanceof Whole);
    }
}
