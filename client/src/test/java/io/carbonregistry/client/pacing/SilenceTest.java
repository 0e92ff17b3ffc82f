package io.carbonregistry.client.pacing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What is slow is waited for, what is lost is not waited for long. */
class SilenceTest {

    private final Silence silence = new Silence();

    @Test
    void nothingIsKnownAtFirst() {
        assertEquals(Duration.ofSeconds(1), silence.bearable());
    }

    @Test
    void whereEverythingIsSlowMoreIsBorneUpToALimit() {
        ended(4, 2_000);
        assertTrue(
                silence.bearable().toMillis() > 3_000, () -> silence.bearable().toString());
        ended(50, 60_000);
        assertEquals(Duration.ofSeconds(5), silence.bearable());
    }

    @Test
    void aFewQuickOnesCountForMoreThanWhatWasLost() {
        ended(10, 250);
        ended(8, 2_500);
        ended(3, 250);
        assertTrue(
                silence.bearable().toMillis() < 2_000, () -> silence.bearable().toString());
    }

    private void ended(int times, long millis) {
        for (int i = 0; i < times; i++) {
            silence.ended(Duration.ofMillis(millis));
        }
    }
}
