package io.carbonregistry.wire;

import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;

/** A JSON string; it holds no lone surrogate, since that has no UTF-8 (RFC 8785, section 3.2.2.2). */
public record JsonString(String value) implements Json {

    public JsonString {
        requireWhole(value);
    }

    /** Refuses a text with half a surrogate pair. */
    static void requireWhole(String text) {
        int lone = loneSurrogate(text);
        if (lone >= 0) {
            StringBuilder given = new StringBuilder();
            CanonicalWriter.escape(text.charAt(lone), given);
            throw RefusedException.because(Reason.MALFORMED, "string", "surrogates in pairs", given);
        }
    }

    private static int loneSurrogate(String text) {
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (Character.isSurrogate(unit) && !startsPair(text, unit, at++)) {
                return at - 1;
            }
        }
        return -1;
    }

    private static boolean startsPair(String text, char unit, int at) {
        return at + 1 < text.length() && Character.isSurrogatePair(unit, text.charAt(at + 1));
    }
}
