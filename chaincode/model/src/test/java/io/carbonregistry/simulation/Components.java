package io.carbonregistry.simulation;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes records apart and puts them together. */
final class Components {

    private Components() {}

    /** A record of its components' values; whatever its constructor refuses passes through. */
    static <T> T construct(Class<T> type, Object... values) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<T> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw unwrapped(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    /** The same record with another value of one type of component. */
    static <T, V> T with(T original, Class<V> type, V value) {
        Object[] values = Arrays.stream(original.getClass().getRecordComponents())
                .map(component -> component.getType() == type ? value : read(component, original))
                .toArray();
        @SuppressWarnings("unchecked")
        Class<T> same = (Class<T>) original.getClass();
        return construct(same, values);
    }

    /** The first component of a type, under one of the names if there are any. */
    static <V> Optional<V> find(Object record, Class<V> type, String... names) {
        return Stream.of(record.getClass().getRecordComponents())
                .filter(component -> component.getType() == type)
                .filter(component -> names.length == 0 || Arrays.asList(names).contains(component.getName()))
                .findFirst()
                .map(component -> type.cast(read(component, record)));
    }

    /** What stands for an absent input. */
    static Object none(Class<?> type) {
        try {
            return type.getMethod("none").invoke(type);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " has no none()", e);
        }
    }

    private static Object read(RecordComponent component, Object record) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }

    private static RuntimeException unwrapped(InvocationTargetException e) {
        return e.getCause() instanceof RuntimeException refused ? refused : new IllegalStateException(e);
    }
}
