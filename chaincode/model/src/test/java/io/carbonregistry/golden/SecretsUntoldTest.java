package io.carbonregistry.golden;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.access.Permission;
import io.carbonregistry.access.Permissions;
import io.carbonregistry.access.StateTypes;
import io.carbonregistry.commitments.Opening;
import io.carbonregistry.commitments.Salt;
import io.carbonregistry.commitments.SaltSeed;
import io.carbonregistry.kernel.Confided;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Query;
import io.carbonregistry.kernel.Text;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is confided prints no value, salt or digest, nor does anything that it consists of: a log would keep it. */
class SecretsUntoldTest {

    private static final List<Class<?>> SECRETS = List.of(BigDecimal.class, Salt.class, SaltSeed.class, Digest.class);

    /** Records that are confided or contain what is, each with everything they consist of. */
    static Collection<Class<?>> confided() {
        Map<String, Class<?>> found = new LinkedHashMap<>();
        roots().forEach(root -> collect(root, found));
        return found.values();
    }

    private static Stream<Type> roots() {
        Stream<Type> states = StateTypes.byPrefix().entrySet().stream()
                .filter(line -> StateTypes.collection(line.getKey()).isPresent())
                .map(Map.Entry::getValue);
        Stream<Type> parts = Permissions.all().stream()
                .filter(Permission::isAct)
                .flatMap(line -> Arrays.stream(line.type().getRecordComponents()))
                .filter(component -> component.isAnnotationPresent(Confided.class))
                .map(RecordComponent::getGenericType);
        Stream<Type> answers = Permissions.all().stream()
                .<Class<?>>map(Permission::type)
                .filter(type -> type.isAnnotationPresent(Confided.class))
                .flatMap(type -> Arrays.stream(type.getGenericInterfaces()))
                .filter(type -> type instanceof ParameterizedType generic && generic.getRawType() == Query.class)
                .map(type -> ((ParameterizedType) type).getActualTypeArguments()[0]);
        return Stream.of(states, parts, answers, Stream.<Type>of(Opening.class, SaltSeed.class))
                .flatMap(each -> each);
    }

    private static void collect(Type type, Map<String, Class<?>> found) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(inner -> collect(inner, found));
        } else if (type instanceof Class<?> plain
                && plain.isRecord()
                && plain != Digest.class
                && found.putIfAbsent(plain.getName(), plain) == null) {
            Arrays.stream(plain.getRecordComponents()).forEach(component -> collect(component.getGenericType(), found));
        }
    }

    @ParameterizedTest
    @MethodSource("confided")
    void tellsNothing(Class<?> type) {
        Object exemplar = Exemplars.of(type);
        String told = exemplar.toString();
        secrets(exemplar).forEach(secret -> assertFalse(told.contains(secret), () -> type + " prints " + told));
    }

    @Test
    void thereIsSomethingToHide() {
        List<String> names = confided().stream().map(Class::getSimpleName).toList();
        assertTrue(
                names.containsAll(List.of("ConfidedMonths", "ParameterRow", "MonthTotals", "Opening")),
                names::toString);
        assertFalse(secrets(Exemplars.of(SaltSeed.class)).findAny().isEmpty());
    }

    private static Stream<String> secrets(Object value) {
        if (SECRETS.contains(value.getClass())) {
            return Stream.of(value instanceof Text text ? text.wire() : value.toString());
        }
        if (value instanceof Optional<?> optional) {
            return optional.stream().flatMap(SecretsUntoldTest::secrets);
        }
        if (value instanceof List<?> list) {
            return list.stream().flatMap(SecretsUntoldTest::secrets);
        }
        return value instanceof Record holder && !(value instanceof Text)
                ? Arrays.stream(holder.getClass().getRecordComponents())
                        .flatMap(component -> secrets(read(component, holder)))
                : Stream.of();
    }

    private static Object read(RecordComponent component, Record holder) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(holder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
