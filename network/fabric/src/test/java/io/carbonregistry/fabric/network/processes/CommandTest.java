package io.carbonregistry.fabric.network.processes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.carbonregistry.fabric.network.FabricException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a program says and how it ends reaches whoever ran it. */
final class CommandTest {

    @Test
    void itFindsItsEnvironmentAndItsAnswerComesBack() {
        assertEquals("blue\n", shell("echo $COLOUR", Map.of("COLOUR", "blue")).require("ask"));
    }

    @Test
    void aFailureIsToldInItsLastWords() {
        assertTold("Cannot ask: no", () -> shell("echo first >&2; echo no >&2; exit 3", Map.of())
                .require("ask"));
    }

    @Test
    void aProgramThatIsNotThereIsNamed() {
        FabricException told =
                assertThrows(FabricException.class, () -> new Command(List.of("/no/such/program"), Map.of()).run());
        assertEquals(true, String.valueOf(told.getMessage()).startsWith("/no/such/program cannot be started"));
    }

    @Test
    void whatNeverBecomesReadyIsGivenUpWithItsObstacle() {
        Patience brief = new Patience(Duration.ofMillis(30), Duration.ofMillis(5));
        assertTold("It is not ready after 0 s: closed", () -> brief.until("It", () -> Optional.of("closed")));
    }

    @Test
    void theFirstFailureOfSeveralIsToldAsItWas() {
        assertTold(
                "two",
                () -> Together.each(List.of(1, 2, 3), one -> {
                    if (one == 2) {
                        throw new FabricException("two");
                    }
                }));
    }

    private static Command shell(String line, Map<String, String> environment) {
        return new Command(List.of("sh", "-c", line), environment);
    }

    private static void assertTold(String expected, Runnable work) {
        assertEquals(expected, assertThrows(FabricException.class, work::run).getMessage());
    }
}
