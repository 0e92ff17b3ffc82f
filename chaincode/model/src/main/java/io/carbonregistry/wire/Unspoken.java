package io.carbonregistry.wire;

import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Refusal;
import io.carbonregistry.kernel.RefusedException;
import java.util.function.Supplier;

/** Reads what is confided, so that a refusal says where something is wrong and what would be right, and never what was given. */
final class Unspoken {

    private static final String NOT_TOLD = "what is confided, and not told";

    private Unspoken() {}

    /** Reads an entry. */
    static <T> T read(String entry, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (RefusedException refused) {
            throw withoutFigures(entry, refused.refusals().get(0));
        }
    }

    private static RefusedException withoutFigures(String entry, Refusal refusal) {
        String expected = refusal.reason() == Reason.MALFORMED
                ? refusal.details().getOrDefault("expected", "")
                : "none of what is refused as " + refusal.reason();
        String what = refusal.details().getOrDefault("what", entry);
        return RefusedException.because(Reason.MALFORMED, entry + ": " + what, expected, NOT_TOLD);
    }
}
