package io.carbonregistry.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Seeded; {@code -Dseed=N} runs one again. */
class GeneratedRecordsTest {

    private static final int ROUNDS = 1_000;
    private static final Records STRICT = Records.strict(Samples.TYPES);

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Generator generator = new Generator(random);

    @Test
    void whatIsWrittenIsRead() {
        for (int round = 0; round < ROUNDS; round++) {
            Samples.Everything made = generator.make(Samples.Everything.class);
            byte[] bytes = STRICT.bytes(made);
            assertEquals(made, STRICT.read(Samples.Everything.class, bytes), () -> "seed " + seed);
            assertArrayEquals(bytes, CanonicalJson.bytes(CanonicalJson.parse(bytes)), () -> "seed " + seed);
        }
    }

    @Test
    void requestsComeTogetherAgain() {
        for (int round = 0; round < ROUNDS; round++) {
            Samples.Move made = generator.make(Samples.Move.class);
            assertEquals(
                    made,
                    STRICT.request("Move", STRICT.intent(made), STRICT.inputs(made), STRICT.confided(made)),
                    () -> "seed " + seed);
        }
    }

    @Test
    void damagedBytesAreReadOrRefusedAndNothingElse() {
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bytes = STRICT.bytes(generator.make(Samples.Everything.class));
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            refused += isRefused(bytes) ? 1 : 0;
        }
        assertTrue(refused > ROUNDS / 4, "seed " + seed + ", refused " + refused);
    }

    private boolean isRefused(byte[] bytes) {
        try {
            Samples.Everything read = STRICT.read(Samples.Everything.class, bytes);
            assertEquals(read, STRICT.read(Samples.Everything.class, STRICT.bytes(read)), () -> "seed " + seed);
            return false;
        } catch (RefusedException e) {
            assertEquals(Reason.MALFORMED, e.refusals().get(0).reason(), () -> "seed " + seed);
            return true;
        }
    }
}
