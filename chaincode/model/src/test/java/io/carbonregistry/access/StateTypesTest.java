package io.carbonregistry.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.carbonregistry.kernel.Adcode;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Guarded;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import io.carbonregistry.units.ReportingMonth;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StateTypesTest {

    @Test
    void hasALineForEveryStateThereIs() {
        Set<Class<?>> states = new HashSet<>();
        for (JavaClass found : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.carbonregistry")) {
            if (found.isRecord() && found.isAssignableTo(State.class)) {
                states.add(found.reflect());
            }
        }
        assertEquals(states, new HashSet<>(StateTypes.byPrefix().values()));
        assertEquals(states.size(), StateTypes.byPrefix().size());
    }

    @Test
    void findsEveryTypeByTheKeysThatItMakes() throws ReflectiveOperationException {
        for (Class<? extends State> type : StateTypes.byPrefix().values()) {
            for (Method method : type.getDeclaredMethods()) {
                if (method.getName().equals("key") && Modifier.isStatic(method.getModifiers())) {
                    method.setAccessible(true);
                    Key<?> key = (Key<?>) method.invoke(null, sample(method.getParameterTypes()));
                    assertEquals(Optional.of(key), StateTypes.key(key.text()));
                }
            }
        }
    }

    /** A key's own policy is that of a public key. */
    @Test
    void guardsNothingThatIsConfided() {
        assertEquals(
                List.of(),
                StateTypes.byPrefix().entrySet().stream()
                        .filter(line -> Guarded.class.isAssignableFrom(line.getValue()))
                        .filter(line ->
                                StateTypes.collection(line.getKey() + "/1").isPresent())
                        .toList());
    }

    @Test
    void knowsNothingOfOtherKeys() {
        assertEquals(Optional.empty(), StateTypes.key("accounts/steel"));
    }

    private static Object[] sample(Class<?>... types) throws ReflectiveOperationException {
        Object[] samples = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            samples[i] = sample(types[i]);
        }
        return samples;
    }

    private static Object sample(Class<?> type) throws ReflectiveOperationException {
        if (type == long.class || type == int.class) {
            return 1;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type == ReportingMonth.class) {
            return new ReportingMonth(2026, 1);
        }
        if (type == Adcode.class) {
            return Adcode.NATION;
        }
        if (type == Digest.class) {
            return Digest.of();
        }
        if (!type.isRecord()) {
            return "x";
        }
        Class<?>[] components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        return type.getConstructor(components).newInstance(sample(components));
    }
}
