package io.carbonregistry.golden;

import io.carbonregistry.devices.DeviceKey;
import io.carbonregistry.devices.DeviceSignature;
import io.carbonregistry.guidelines.Guideline;
import io.carbonregistry.kernel.Actor;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.market.Founding;
import io.carbonregistry.market.Gateway;
import io.carbonregistry.market.Plant;
import io.carbonregistry.pledges.ChangeTerms;
import io.carbonregistry.pledges.PledgeLine;
import io.carbonregistry.registry.FoundingRules;
import io.carbonregistry.transfers.TransferUnits;
import io.carbonregistry.units.Moment;
import io.carbonregistry.units.Quantity;
import io.carbonregistry.units.UnitClass;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One record of every type, always the same: texts say the name of their component, lists hold one element if they may, every
 * Optional is there. Where a constructor refuses that, components are given other values, first one of them and then two, until it takes
 * them.
 */
final class Exemplars {

    private static final int ENOUGH = 8;

    private static final Map<Type, List<?>> PLAIN = Map.of(
            long.class, List.of(1L, 2L, 2026L),
            Long.class, List.of(1L, 2L, 2026L),
            int.class, List.of(1, 2, 2026),
            Integer.class, List.of(1, 2, 2026),
            boolean.class, List.of(true, false),
            LocalDate.class, List.of(Founding.DAY, Founding.DAY.plusDays(1)),
            BigDecimal.class, List.of(new BigDecimal("1.50")));

    /** What components chosen one by one never come to: tables that name one another, a point on a curve, two moments. */
    private static final Map<Type, List<?>> WHOLE = Map.of(
            Guideline.class, List.of(Plant.guideline("V1", Plant.MARCH)),
            ChangeTerms.class,
                    List.of(new ChangeTerms(
                            ChangeTerms.Kind.SUPPLEMENT,
                            List.of(new PledgeLine(new UnitClass("unitClass"), new Quantity(1))),
                            List.of(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Digest.of(new byte[] {1}))),
            DeviceKey.class, List.of(new DeviceKey(Gateway.GENERATOR)),
            DeviceSignature.class, List.of(new DeviceSignature("AAAA")),
            Moment.class, List.of(new Moment("2026-03-02T00:00:00Z"), new Moment("2026-03-02T23:59:59Z")));

    private Exemplars() {}

    /** The record of that type. */
    static <T> T of(Class<T> type) {
        return type.cast(candidates(type, type.getSimpleName()).get(0));
    }

    private static List<?> candidates(Type type, String name) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == Request.class ? List.of(of(TransferUnits.class)) : several(generic, name);
        }
        Class<?> plain = (Class<?>) type;
        if (WHOLE.containsKey(type)) {
            return WHOLE.get(type);
        }
        if (plain == String.class) {
            return List.of(name, "42", "ab".repeat(32), Actor.OFFICE + name, "2026", "CEA");
        }
        if (plain.isEnum()) {
            return List.of(plain.getEnumConstants());
        }
        if (plain.isSealed()) {
            return candidates(plain.getPermittedSubclasses()[0], name);
        }
        return PLAIN.containsKey(type) ? PLAIN.get(type) : records(plain, name);
    }

    private static List<?> several(ParameterizedType generic, String name) {
        Type element = generic.getActualTypeArguments()[0];
        if (element == FoundingRules.class) {
            return List.of(Founding.rules(Map.of()));
        }
        List<?> ones = candidates(element, name);
        return generic.getRawType() == Optional.class
                ? ones.stream().map(Optional::of).toList()
                : Stream.concat(ones.stream().map(List::of), Stream.of(ones)).toList();
    }

    private static List<Object> records(Class<?> type, String name) {
        RecordComponent[] components = type.getRecordComponents();
        boolean wraps = components.length == 1;
        List<List<?>> choices = new ArrayList<>();
        for (RecordComponent component : components) {
            choices.add(candidates(component.getGenericType(), wraps ? name : component.getName()));
        }
        List<Object> made = new ArrayList<>();
        Object[] first = choices.stream().map(list -> list.get(0)).toArray();
        construct(type, first).ifPresent(made::add);
        vary(type, choices, first, 0, made, 1);
        if (made.isEmpty()) {
            vary(type, choices, first, 0, made, 2);
        }
        if (made.isEmpty()) {
            throw new IllegalStateException("takes none of the values: " + type);
        }
        return made;
    }

    private static void vary(
            Class<?> type, List<List<?>> choices, Object[] values, int from, List<Object> made, int deviations) {
        for (int place = from; place < values.length && made.size() < ENOUGH; place++) {
            for (Object other : choices.get(place)) {
                Object[] changed = values.clone();
                changed[place] = other;
                construct(type, changed).ifPresent(made::add);
                if (deviations > 1) {
                    vary(type, choices, changed, place + 1, made, deviations - 1);
                }
            }
        }
    }

    private static Optional<Object> construct(Class<?> type, Object[] values) {
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            canonical.setAccessible(true);
            return Optional.of(canonical.newInstance(values));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RefusedException || e.getCause() instanceof IllegalArgumentException) {
                return Optional.empty();
            }
            throw new IllegalStateException(type + " " + Arrays.toString(values), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
