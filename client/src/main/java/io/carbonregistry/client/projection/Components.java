package io.carbonregistry.client.projection;

import java.lang.reflect.RecordComponent;
import java.util.Optional;

/** Reads components off records. */
final class Components {

    private Components() {}

    /** A component's value; none if it is an empty Optional. */
    static Optional<Object> value(Record of, RecordComponent component) {
        try {
            Object value = component.getAccessor().invoke(of);
            return value instanceof Optional<?> perhaps ? perhaps.map(Object.class::cast) : Optional.of(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the component of a public record can be read", e);
        }
    }
}
