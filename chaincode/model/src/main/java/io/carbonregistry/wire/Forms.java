package io.carbonregistry.wire;

import io.carbonregistry.kernel.Confided;
import io.carbonregistry.kernel.Input;
import io.carbonregistry.kernel.Request;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Finds the form of a type, and keeps those of records and of what stands for several of them. */
final class Forms {

    private final Types types;
    private final boolean strict;
    private final Map<Class<?>, RecordForm> records = new ConcurrentHashMap<>();
    private final Map<Class<?>, TaggedForm> tagged = new ConcurrentHashMap<>();

    Forms(Types types, boolean strict) {
        this.types = types;
        this.strict = strict;
    }

    /**
     * The form of a type.
     *
     * @throws IllegalArgumentException if the type has none, which is a bug
     */
    Form of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class
                    ? new ListForm(of(generic.getActualTypeArguments()[0]))
                    : of(generic.getRawType());
        }
        if (type instanceof Class<?> plain) {
            return Scalars.of(plain).orElseGet(() -> structure(plain));
        }
        throw new IllegalArgumentException("no form on the wire: " + type);
    }

    /** The form of a record. */
    RecordForm record(Class<?> type) {
        return records.computeIfAbsent(type, record -> new RecordForm(record, strict, () -> components(record)));
    }

    /** Binds the records and whatever they contain, so that what has no form is found at once. */
    void bind(Collection<? extends Class<?>> roots) {
        roots.forEach(this::record);
        int known = 0;
        while (known < records.size()) {
            known = records.size();
            records.values().forEach(RecordForm::components);
        }
    }

    private Form structure(Class<?> type) {
        if (type.isRecord()) {
            return record(type);
        }
        if (type.isSealed() || type.isInterface()) {
            return tagged.computeIfAbsent(type, kind -> new TaggedForm(kind, named(kind), this));
        }
        throw new IllegalArgumentException("no form on the wire: " + type);
    }

    /** The records that may stand where one of a kind does. */
    private Types named(Class<?> kind) {
        return kind.isSealed() ? Types.of(permitted(kind).toList()) : types.ofKind(kind);
    }

    private static Stream<Class<?>> permitted(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Forms::permitted)
                : Stream.of(type);
    }

    private List<Component> components(Class<?> record) {
        return Arrays.stream(record.getRecordComponents()).map(this::component).toList();
    }

    private Component component(RecordComponent component) {
        Type type = component.getGenericType();
        boolean optional = component.getType() == Optional.class;
        Part part = part(component);
        if (optional && type instanceof ParameterizedType generic) {
            type = generic.getActualTypeArguments()[0];
        }
        Form form = of(type);
        requireCarriedWhole(component, form, optional);
        return new Component(
                component.getName(),
                form,
                Reflection.accessor(component),
                optional,
                part,
                optional
                        ? Optional.of(Optional.empty())
                        : part == Part.INTENT ? Optional.empty() : Optional.of(none(component.getType())));
    }

    private static Part part(RecordComponent component) {
        if (component.isAnnotationPresent(Confided.class)) {
            return Part.CONFIDED;
        }
        return component.isAnnotationPresent(Input.class) ? Part.INPUT : Part.INTENT;
    }

    /** A request may carry one other and no list of them: their inputs could not be told apart. */
    private static void requireCarriedWhole(RecordComponent component, Form form, boolean optional) {
        boolean perhaps = optional && form instanceof TaggedForm tagged && tagged.ofRequests();
        boolean several =
                form instanceof ListForm list && list.element() instanceof TaggedForm each && each.ofRequests();
        if (Request.class.isAssignableFrom(component.getDeclaringRecord()) && (perhaps || several)) {
            throw new IllegalArgumentException("a request carries exactly one other: " + component);
        }
    }

    private static Object none(Class<?> type) {
        return Reflection.staticMethod(type, "none")
                .map(Reflection::call)
                .orElseThrow(
                        () -> new IllegalArgumentException(type + " is no part of an intent and has no static none()"));
    }
}
