package io.carbonregistry.kernel;

import java.util.regex.Pattern;

/**
 * A value that stands as one JSON string on the wire: {@code toString()} is that string, but of a secret, and the record's constructor of
 * one {@code String}, or else its static {@code parse(String)}, reads it back, refusing what is malformed.
 */
public interface Text {

    /** The string on the wire. A secret alone says it here and not in {@code toString()}, so that no message or log tells it by mistake. */
    default String wire() {
        return toString();
    }

    /** The alphabet of ids: 1 to 64 letters, digits, dots, underscores and hyphens. */
    Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /** Refuses a text that is no id. */
    static void requireId(String what, String text) {
        require(ID.matcher(text).matches(), what, text, "1 to 64 of A-Z a-z 0-9 . _ -");
    }

    /** Refuses a malformed text, naming what was expected. */
    static void require(boolean holds, String what, String text, String expected) {
        if (!holds) {
            String shown = text.length() <= 80 ? text : text.substring(0, 80);
            throw RefusedException.because(Reason.MALFORMED, what, expected, shown);
        }
    }

    /** Refuses a phrase that is blank or longer than a number of characters. */
    static String requirePhrase(String what, String text, int most) {
        require(!text.isBlank() && text.length() <= most, what, text, "1 to " + most + " characters");
        return text;
    }

    /** Refuses a legal basis that is blank or too long: the notice, article or decision that an act rests on. */
    static void requireLegalBasis(String text) {
        requirePhrase("legal basis", text, 512);
    }
}
