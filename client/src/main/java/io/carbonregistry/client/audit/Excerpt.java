package io.carbonregistry.client.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

/**
 * The beginning of something longer, for a sentence.
 *
 * @param bytes the whole, UTF-8
 */
record Excerpt(byte[] bytes) {

    private static final int SHOWN = 120;

    /** Of a value that may be missing, or empty where something is deleted. */
    static String of(byte @Nullable [] bytes) {
        if (bytes == null) {
            return "nothing";
        }
        return bytes.length == 0 ? "a delete" : new Excerpt(bytes).toString();
    }

    @Override
    public String toString() {
        String text = new String(bytes, UTF_8);
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "\u2026";
    }
}
