package io.carbonregistry.wire;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;

/** Handles on the constructors and accessors of records, looked up once and then called. */
final class Reflection {

    private static final MethodType ONE = MethodType.methodType(Object.class, Object.class);
    private static final MethodType MANY = MethodType.methodType(Object.class, Object[].class);

    private Reflection() {}

    /** The constructor of one parameter, if there is one. */
    static Optional<MethodHandle> constructor(Class<?> type, Class<?> parameter) {
        try {
            MethodType signature = MethodType.methodType(void.class, parameter);
            return Optional.of(lookup(type).findConstructor(type, signature).asType(ONE));
        } catch (NoSuchMethodException | IllegalAccessException e) {
            return Optional.empty();
        }
    }

    /** The static method that makes a value of the type, if there is one. */
    static Optional<MethodHandle> staticMethod(Class<?> type, String name, Class<?>... parameters) {
        try {
            return Optional.of(lookup(type).findStatic(type, name, MethodType.methodType(type, parameters)))
                    .map(handle -> parameters.length == 0
                            ? handle.asType(MethodType.methodType(Object.class))
                            : handle.asType(ONE));
        } catch (NoSuchMethodException | IllegalAccessException e) {
            return Optional.empty();
        }
    }

    /** The constructor that takes every component of a record, as an array. */
    static MethodHandle canonical(Class<?> type) {
        Class<?>[] parameters = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return lookup(type)
                    .findConstructor(type, MethodType.methodType(void.class, parameters))
                    .asSpreader(Object[].class, parameters.length)
                    .asType(MANY);
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw new IllegalArgumentException("not readable: " + type, e);
        }
    }

    static MethodHandle accessor(RecordComponent component) {
        try {
            return lookup(component.getDeclaringRecord())
                    .unreflect(component.getAccessor())
                    .asType(ONE);
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException("not readable: " + component, e);
        }
    }

    static Object call(MethodHandle handle, Object argument) {
        try {
            return handle.invokeExact(argument);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalArgumentException(e);
        }
    }

    static Object construct(MethodHandle handle, Object[] arguments) {
        try {
            return handle.invokeExact(arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalArgumentException(e);
        }
    }

    static Object call(MethodHandle handle) {
        try {
            return handle.invokeExact();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static MethodHandles.Lookup lookup(Class<?> type) throws IllegalAccessException {
        return MethodHandles.privateLookupIn(type, MethodHandles.lookup());
    }
}
