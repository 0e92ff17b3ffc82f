package io.carbonregistry.wire;

import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import java.util.Optional;

/**
 * Where in a document reading stands, so that a refusal can name it.
 *
 * @param within the place around it; empty for a whole document
 * @param name the document's type, a member's name, or an element's index in brackets
 */
record Place(Optional<Place> within, String name) {

    private static final int SHOWN = 80;

    /** A whole document. */
    static Place of(Class<?> type) {
        return new Place(Optional.empty(), type.getSimpleName());
    }

    Place member(String name) {
        return new Place(Optional.of(this), name);
    }

    Place element(int index) {
        return new Place(Optional.of(this), "[" + index + "]");
    }

    /** A refusal of what stands here, shown shortly. */
    RefusedException malformed(String expected, Json given) {
        return malformed(expected, shown(given));
    }

    RefusedException malformed(String expected, String given) {
        return RefusedException.because(Reason.MALFORMED, toString(), expected, cut(given));
    }

    /** At most 80 characters of a text, and no half of a surrogate pair. */
    static String cut(String text) {
        if (text.length() <= SHOWN) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN);
    }

    private static String shown(Json given) {
        if (given instanceof JsonObject) {
            return "an object";
        }
        return given instanceof JsonArray ? "an array" : CanonicalJson.text(given);
    }

    /** The path from the document's root, such as {@code draws.parts[3].take}; the document's type at the root itself. */
    @Override
    public String toString() {
        if (within.isEmpty() || within.get().within.isEmpty()) {
            return name;
        }
        return within.get() + (name.startsWith("[") ? "" : ".") + name;
    }
}
