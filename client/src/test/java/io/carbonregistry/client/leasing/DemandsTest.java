package io.carbonregistry.client.leasing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.carbonregistry.access.Permission;
import io.carbonregistry.access.Permissions;
import io.carbonregistry.kernel.Input;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every request whose inputs are chosen by whoever submits it has a line in the table. */
class DemandsTest {

    static Stream<Class<?>> requests() {
        return Permissions.all().stream().filter(Permission::isAct).map(Permission::type);
    }

    @ParameterizedTest
    @MethodSource("requests")
    void aRequestDemandsWhatItDraws(Class<?> request) {
        boolean draws = Arrays.stream(request.getRecordComponents())
                .anyMatch(component -> component.isAnnotationPresent(Input.class));

        assertEquals(draws, Demands.has(request));
    }
}
