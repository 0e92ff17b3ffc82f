package io.carbonregistry.wire;

import java.nio.charset.StandardCharsets;

/** JSON in its one canonical form (RFC 8785), and the strict reading of it. */
public final class CanonicalJson {

    /** The longest document that is read, in bytes. */
    public static final int MAX_BYTES = 4 * 1024 * 1024;

    /** How deep objects and arrays may nest. */
    public static final int MAX_DEPTH = 64;

    private CanonicalJson() {}

    /** The canonical form. */
    public static String text(Json json) {
        CanonicalWriter out = new CanonicalWriter();
        out.value(json);
        return out.text();
    }

    /** The canonical form in UTF-8. */
    public static byte[] bytes(Json json) {
        return text(json).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads one document: any order of members, any space between tokens, any escapes in strings, and otherwise nothing but what {@link #bytes}
     * writes. Whoever needs a digest writes it again.
     *
     * @throws io.carbonregistry.kernel.RefusedException as malformed, if it is anything else: invalid UTF-8, a byte order mark,
     *     a member given twice, a number that is not whole or beyond ±(2^53 - 1), null, a lone surrogate, a comment, too long,
     *     too deep
     */
    public static Json parse(byte[] bytes) {
        return StrictParser.parse(bytes);
    }
}
