package io.carbonregistry.wire;

import io.carbonregistry.kernel.RefusedException;
import java.lang.invoke.MethodHandle;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A record as an object, a member a component. */
final class RecordForm implements DividedForm {

    private final Class<?> type;
    private final boolean strict;
    private final MethodHandle constructor;
    private final Supplier<List<Component>> binding;
    private volatile @Nullable List<Component> components;
    private volatile @Nullable List<Component> byName;

    /**
     * The form of a record.
     *
     * @param strict whether members that it does not know are refused
     * @param binding its components; asked on first use, since a record may contain others of its own type
     */
    RecordForm(Class<?> type, boolean strict, Supplier<List<Component>> binding) {
        this.type = type;
        this.strict = strict;
        this.constructor = Reflection.canonical(type);
        this.binding = binding;
    }

    List<Component> components() {
        List<Component> known = components;
        if (known == null) {
            known = binding.get();
            components = known;
        }
        return known;
    }

    /** The components in the order of their members. */
    private List<Component> byName() {
        List<Component> known = byName;
        if (known == null) {
            known = components().stream()
                    .sorted(Comparator.comparing(Component::name))
                    .toList();
            byName = known;
        }
        return known;
    }

    @Override
    public void write(Object value, CanonicalWriter out) {
        out.beginObject();
        members(value, out);
        out.endObject();
    }

    void members(Object value, CanonicalWriter out) {
        byName().forEach(component -> component.write(value, out));
    }

    @Override
    public void intent(Object request, CanonicalWriter out) {
        out.beginObject();
        membersOfIntent(request, out);
        out.endObject();
    }

    void membersOfIntent(Object request, CanonicalWriter out) {
        for (Component component : byName()) {
            Optional<DividedForm> carried = component.carried();
            if (carried.isPresent()) {
                out.name(component.name());
                carried.get().intent(component.value(request), out);
            } else if (component.part() == Part.INTENT) {
                component.write(request, out);
            }
        }
    }

    @Override
    public void apart(Object request, Part part, SortedMap<String, String> members) {
        for (Component component : components()) {
            if (component.part() == part && !(part == Part.CONFIDED && component.isAbsent(request))) {
                component.alone(request).ifPresent(json -> putOnce(members, component.name(), json));
            }
            component.carried().ifPresent(carried -> carried.apart(component.value(request), part, members));
        }
    }

    @Override
    public Object read(Json json, Place place) {
        return build(json, place, (component, member) -> component.read(member, place.member(component.name())));
    }

    @Override
    public Object read(Json intent, Place place, Given given) {
        return build(intent, place, (component, member) -> {
            Place inside = place.member(component.name());
            Optional<DividedForm> carried = component.carried().filter(form -> member.isPresent());
            if (carried.isPresent()) {
                return carried.get().read(member.orElseThrow(), inside, given);
            }
            if (component.part() == Part.INTENT) {
                return component.read(member, inside);
            }
            if (member.isPresent()) {
                throw inside.malformed("apart from the intent", "in the intent");
            }
            return given.read(component, inside);
        });
    }

    /** Reads one component from its member, which may be absent. */
    private interface Reading {
        Object read(Component component, Optional<Json> member);
    }

    private Object build(Json json, Place place, Reading reading) {
        if (!(json instanceof JsonObject object)) {
            throw place.malformed("an object", json);
        }
        List<Component> known = components();
        Object[] values = new Object[known.size()];
        int found = 0;
        for (int i = 0; i < values.length; i++) {
            Optional<Json> member =
                    Optional.ofNullable(object.members().get(known.get(i).name()));
            values[i] = reading.read(known.get(i), member);
            found += member.isPresent() ? 1 : 0;
        }
        if (strict && found < object.members().size()) {
            throw unknown(object, place);
        }
        return construct(values, place);
    }

    private RefusedException unknown(JsonObject object, Place place) {
        List<String> names = components().stream().map(Component::name).toList();
        String first = object.members().keySet().stream()
                .filter(name -> !names.contains(name))
                .findFirst()
                .orElseThrow();
        return place.malformed("no other members than " + String.join(", ", names), first);
    }

    private Object construct(Object[] values, Place place) {
        try {
            return Reflection.construct(constructor, values);
        } catch (RefusedException e) {
            throw e;
        } catch (RuntimeException e) {
            String why = String.valueOf(e.getMessage());
            throw place.malformed("a " + type.getSimpleName(), why);
        }
    }

    private static void putOnce(SortedMap<String, String> members, String name, String json) {
        String other = members.putIfAbsent(name, json);
        if (other != null && !other.equals(json)) {
            throw new IllegalArgumentException("two components called " + name + " that differ");
        }
    }
}
