package io.carbonregistry.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Refusal;
import io.carbonregistry.kernel.RefusedException;
import java.util.Objects;
import org.junit.jupiter.api.function.Executable;

/** What a malformed document is answered. */
final class Refusals {

    private Refusals() {}

    /** The refusal as malformed, which must be the only one. */
    static Refusal malformed(Executable reading) {
        RefusedException e = assertThrows(RefusedException.class, reading);
        assertEquals(1, e.refusals().size());
        assertEquals(Reason.MALFORMED, e.refusals().get(0).reason());
        return e.refusals().get(0);
    }

    static String what(Refusal refusal) {
        return Objects.requireNonNull(refusal.details().get("what"));
    }
}
