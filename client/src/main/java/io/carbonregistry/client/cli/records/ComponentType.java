package io.carbonregistry.client.cli.records;

import io.carbonregistry.kernel.Text;
import io.carbonregistry.kernel.Whole;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a component holds, seen through the Optional or the List around it.
 *
 * @param held the class of the value, or of each value
 * @param optional whether it may be left out
 * @param several whether there may be any number of them
 */
record ComponentType(Class<?> held, boolean optional, boolean several) {

    static ComponentType of(Type type) {
        if (!(type instanceof ParameterizedType generic)) {
            return new ComponentType((Class<?>) type, false, false);
        }
        boolean list = generic.getRawType() == List.class;
        if (!list && generic.getRawType() != Optional.class) {
            return of(generic.getRawType());
        }
        ComponentType inner = of(generic.getActualTypeArguments()[0]);
        return new ComponentType(inner.held, inner.optional || !list, inner.several || list);
    }

    /** Whether a value stands as one JSON string. */
    boolean isText() {
        return held == String.class
                || held == LocalDate.class
                || held == BigDecimal.class
                || held.isEnum()
                || Text.class.isAssignableFrom(held);
    }

    /** Whether a value stands as one JSON number. */
    boolean isNumber() {
        return held == long.class
                || held == int.class
                || held == Long.class
                || held == Integer.class
                || Whole.class.isAssignableFrom(held);
    }

    /** Whether a value stands as one JSON boolean. */
    boolean isFlag() {
        return held == boolean.class || held == Boolean.class;
    }

    /** Whether it is exactly one record with components of its own. */
    boolean isOneRecord() {
        return held.isRecord() && !optional && !several && !isText() && !isNumber();
    }

    /** Whether a comma may be part of a value. */
    boolean mayHoldCommas() {
        return held == String.class || !(isText() || isNumber() || isFlag());
    }

    /** The names of the constants, if it is an enumeration. */
    Optional<List<String>> constants() {
        return Optional.ofNullable(held.getEnumConstants()).map(constants -> Arrays.stream(constants)
                .map(constant -> ((Enum<?>) constant).name())
                .toList());
    }

    /** Each value alone. */
    ComponentType one() {
        return new ComponentType(held, false, false);
    }
}
