package io.carbonregistry.wire;

import io.carbonregistry.kernel.Text;
import io.carbonregistry.kernel.Whole;
import java.lang.invoke.MethodHandle;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The types that stand as one string, number or boolean. */
final class Scalars {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;
    private static final int DECIMAL_LENGTH = 64;

    private static final Form LONG = new NumberForm("a whole number", value -> (long) value, value -> value);
    private static final Form INT = new NumberForm("a whole number of 32 bits", value -> (int) value, Math::toIntExact);

    private static final Map<Class<?>, Form> KNOWN = Map.of(
            String.class, new StringForm("a string", String.class::cast, text -> text),
            long.class, LONG,
            Long.class, LONG,
            int.class, INT,
            Integer.class, INT,
            boolean.class, new BooleanForm(),
            Boolean.class, new BooleanForm(),
            LocalDate.class, new StringForm("a date, yyyy-MM-dd, 1900 to 2999", Scalars::writeDate, Scalars::readDate),
            BigDecimal.class, new StringForm("a decimal in plain notation", Scalars::plain, Scalars::readDecimal));

    private Scalars() {}

    /** The form of a type, if it is a scalar. */
    static Optional<Form> of(Class<?> type) {
        if (type.isEnum()) {
            return Optional.of(constants(type));
        }
        if (Text.class.isAssignableFrom(type)) {
            return Optional.of(text(type));
        }
        return Whole.class.isAssignableFrom(type) ? Optional.of(whole(type)) : Optional.ofNullable(KNOWN.get(type));
    }

    private static Form constants(Class<?> type) {
        Map<String, Object> byName = new TreeMap<>();
        Arrays.asList(type.getEnumConstants()).forEach(constant -> byName.put(((Enum<?>) constant).name(), constant));
        String expected = byName.keySet().stream().collect(Collectors.joining(", ", "one of ", ""));
        return new StringForm(expected, value -> ((Enum<?>) value).name(), name -> required(byName.get(name)));
    }

    private static Form text(Class<?> type) {
        MethodHandle read = Reflection.constructor(type, String.class)
                .or(() -> Reflection.staticMethod(type, "parse", String.class))
                .orElseThrow(() -> new IllegalArgumentException(type + " has no constructor or parse of one String"));
        return new StringForm(
                "a " + type.getSimpleName(), value -> ((Text) value).wire(), text -> Reflection.call(read, text));
    }

    private static Form whole(Class<?> type) {
        MethodHandle read = Reflection.constructor(type, long.class)
                .orElseThrow(() -> new IllegalArgumentException(type + " has no constructor of one long"));
        String expected = "a whole number, a " + type.getSimpleName();
        return new NumberForm(expected, value -> ((Whole) value).value(), number -> Reflection.call(read, number));
    }

    private static String writeDate(Object value) {
        LocalDate date = (LocalDate) value;
        require(date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR);
        return date.toString();
    }

    private static Object readDate(String text) {
        LocalDate date = LocalDate.parse(text);
        require(writeDate(date).equals(text));
        return date;
    }

    private static String plain(Object value) {
        String text = ((BigDecimal) value).toPlainString();
        require(text.length() <= DECIMAL_LENGTH);
        return text;
    }

    /** Whatever else BigDecimal takes, an exponent, a plus, other digits, is not what it writes; its length is bounded first. */
    private static Object readDecimal(String text) {
        require(text.length() <= DECIMAL_LENGTH && text.indexOf('e') < 0 && text.indexOf('E') < 0);
        BigDecimal value = new BigDecimal(text);
        require(plain(value).equals(text));
        return value;
    }

    private static Object required(@Nullable Object value) {
        require(value != null);
        return Objects.requireNonNull(value);
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("malformed");
        }
    }
}
