package io.carbonregistry.client.audit;

import io.carbonregistry.attestations.MonthLine;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Finds the lines of months in a request, wherever its records carry them. */
final class Lines {

    private Lines() {}

    static Stream<MonthLine> in(Object value) {
        if (value instanceof MonthLine line) {
            return Stream.of(line);
        }
        if (value instanceof List<?> list) {
            return list.stream().flatMap(Lines::in);
        }
        return value instanceof Record
                ? Arrays.stream(value.getClass().getRecordComponents()).flatMap(component -> in(read(component, value)))
                : Stream.empty();
    }

    private static Object read(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("an act's records are public: " + component, e);
        }
    }
}
