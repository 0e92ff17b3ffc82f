package io.carbonregistry.wire;

import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import java.util.Locale;

/** A JSON string; it holds no lone surrogate, since that has no UTF-8 (RFC 8785, section 3.2.2.2). */
public record JsonString(String value) implements Json {

    public JsonString {
        requireWhole(value);
    }

    /** Refuses a text with half a surrogate pair. */
    static void requireWhole(String text) {
        int lone = loneSurrogate(text, 0);
        if (lone >= 0) {
            String given = String.format(Locale.ROOT, "\\u%04x", (int) text.charAt(lone));
            throw RefusedException.because(Reason.MALFORMED, "string", "surrogates in pairs", given);
        }
    }

    /** Where the first lone surrogate stands, at or after a place; -1 if there is none. */
    static int loneSurrogate(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!isPair(text, i)) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    private static boolean isPair(String text, int at) {
        return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }
}
