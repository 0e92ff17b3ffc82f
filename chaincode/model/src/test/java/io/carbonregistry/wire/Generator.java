package io.carbonregistry.wire;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Whole;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Makes records up from a seed: awkward strings, limits, empty and full lists, nesting that ends. */
final class Generator {

    private static final int DEEPEST = 4;
    private static final String ID = "abcXYZ019._-";
    private static final int[] AWKWARD = {
        0, 8, 9, 10, 12, 13, 31, '"', '\\', '/', 127, 0xe9, 0x2028, 0x78b3, 0xfb33, 0xffff, 0x1f600
    };
    private static final long[] LIMITS = {0, 1, Whole.MAX - 1, Whole.MAX};

    private final Random random;
    private final Map<Type, Supplier<Object>> scalars;

    Generator(Random random) {
        this.random = random;
        this.scalars = Map.of(
                String.class, () -> text(random.nextInt(12), i -> AWKWARD[random.nextInt(AWKWARD.length)]),
                long.class, this::whole,
                int.class, () -> random.nextInt(),
                boolean.class, () -> random.nextBoolean(),
                LocalDate.class, () -> LocalDate.of(1900, 1, 1).plusDays(random.nextInt(401_767)),
                BigDecimal.class, () -> new BigDecimal(new BigInteger(random.nextInt(90), random), random.nextInt(20)),
                ActId.class, () -> new ActId(id()),
                ActRef.class, () -> ActRef.parse(id() + "/" + id()),
                Samples.Tonnes.class, () -> new Samples.Tonnes(whole()));
    }

    <T> T make(Class<T> type) {
        return type.cast(make(type, 0));
    }

    private Object make(Type type, int depth) {
        if (scalars.containsKey(type)) {
            return scalars.get(type).get();
        }
        if (type instanceof ParameterizedType generic) {
            return several(generic, depth);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return record(plain, depth + 1);
        }
        return plain.isEnum()
                ? one(plain.getEnumConstants())
                : make((Class<?>) one(plain.getPermittedSubclasses()), depth);
    }

    private Object several(ParameterizedType generic, int depth) {
        int most = depth >= DEEPEST ? 1 : generic.getRawType() == Optional.class ? 2 : 4;
        List<Object> values = new ArrayList<>();
        for (int left = random.nextInt(most); left > 0; left--) {
            values.add(make(generic.getActualTypeArguments()[0], depth));
        }
        return generic.getRawType() == Optional.class ? values.stream().findFirst() : List.copyOf(values);
    }

    private Object record(Class<?> type, int depth) {
        Object[] values = Arrays.stream(type.getRecordComponents())
                .map(component -> make(component.getGenericType(), depth))
                .toArray();
        return Reflection.construct(Reflection.canonical(type), values);
    }

    private long whole() {
        return random.nextBoolean() ? LIMITS[random.nextInt(LIMITS.length)] : random.nextLong() & Whole.MAX;
    }

    private String id() {
        return text(1 + random.nextInt(64), i -> (int) ID.charAt(random.nextInt(ID.length())));
    }

    private static String text(int length, IntFunction<Integer> codePoint) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(codePoint.apply(i));
        }
        return text.toString();
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
