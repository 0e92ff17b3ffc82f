package io.carbonregistry.devices;

import java.util.Base64;

/** Base64 that has one spelling alone. */
final class Base64Text {

    private Base64Text() {}

    /** Whether a text is Base64 and what would be written for its bytes. */
    static boolean isCanonical(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(Base64.getDecoder().decode(text))
                    .equals(text);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
