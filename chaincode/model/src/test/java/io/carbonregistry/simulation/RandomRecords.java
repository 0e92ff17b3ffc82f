package io.carbonregistry.simulation;

import io.carbonregistry.kernel.Confided;
import io.carbonregistry.kernel.Input;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes a record of any type from random components. */
final class RandomRecords {

    private final World world;
    private final Choices choices;

    RandomRecords(World world) {
        this.world = world;
        this.choices = new Choices(world);
    }

    /** A random record; whatever its constructor refuses passes through. */
    <T> T of(Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components).map(this::value).toArray();
        return Components.construct(type, values);
    }

    /** Inputs and what is confided are left to whoever knows the ledger. */
    private Object value(RecordComponent component) {
        return component.isAnnotationPresent(Input.class) || component.isAnnotationPresent(Confided.class)
                ? Components.none(component.getType())
                : value(component.getGenericType(), component.getName());
    }

    private Object value(Type type, String name) {
        if (type instanceof ParameterizedType generic) {
            Type element = generic.getActualTypeArguments()[0];
            return generic.getRawType() == Optional.class
                    ? Optional.of(value(element, name)).filter(unused -> world.chance(0.7))
                    : list(element, name);
        }
        return single((Class<?>) type, name);
    }

    private List<Object> list(Type element, String name) {
        return IntStream.rangeClosed(0, world.random.nextInt(3))
                .mapToObj(unused -> value(element, name))
                .toList();
    }

    private Object single(Class<?> type, String name) {
        if (type == String.class) {
            return choices.text(name);
        }
        if (type.isEnum()) {
            return world.one(List.of(type.getEnumConstants()));
        }
        return choices.of(type).orElseGet(() -> of(type));
    }
}
