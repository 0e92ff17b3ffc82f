package io.carbonregistry.wire;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The records that are named by their type on the wire: requests, queries, facts and whatever stands for an interface. */
public final class Types {

    private final SortedMap<String, Class<?>> byName;

    private Types(SortedMap<String, Class<?>> byName) {
        this.byName = Collections.unmodifiableSortedMap(byName);
    }

    /**
     * A registry of record classes, each named by its simple name.
     *
     * @throws IllegalArgumentException if two have the same name or one is no record, which is a bug
     */
    public static Types of(Collection<? extends Class<?>> records) {
        SortedMap<String, Class<?>> byName = new TreeMap<>();
        for (Class<?> type : records) {
            Class<?> other = byName.put(type.getSimpleName(), type);
            if (!type.isRecord() || (other != null && other != type)) {
                throw new IllegalArgumentException(type.getName() + " is no record, or its name is taken by " + other);
            }
        }
        return new Types(byName);
    }

    /** The record of that name, if it is of the kind. */
    public <K> Optional<Class<? extends K>> find(String name, Class<K> kind) {
        return Optional.ofNullable(byName.get(name))
                .filter(kind::isAssignableFrom)
                .map(type -> type.asSubclass(kind));
    }

    /** The records by name. */
    public SortedMap<String, Class<?>> byName() {
        return byName;
    }

    /** Those of a kind. */
    Types ofKind(Class<?> kind) {
        return of(byName.values().stream().filter(kind::isAssignableFrom).toList());
    }
}
