package io.carbonregistry.wire;

import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.kernel.Whole;

/** A JSON number: whole, and within ±(2^53 - 1), so that every JSON reader takes it exactly (RFC 8785, section 3.2.2.3). */
public record JsonNumber(long value) implements Json {

    public JsonNumber {
        if (value < -Whole.MAX || value > Whole.MAX) {
            throw RefusedException.because(Reason.MALFORMED, "number", "within ±" + Whole.MAX, value);
        }
    }
}
