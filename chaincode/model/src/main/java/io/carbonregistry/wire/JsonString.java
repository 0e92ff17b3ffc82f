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
        int at = 0;
        while (at < text.length() && !isLone(text, at)) {
            at += Character.isSurrogate(text.charAt(at)) ? 2 : 1;
        }
        return at < text.length() ? at : -1;
    }

    private static boolean isLone(String text, int at) {
        return Character.isSurrogate(text.charAt(at))
                && !(at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1)));
    }
}
