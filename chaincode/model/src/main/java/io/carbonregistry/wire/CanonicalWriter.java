package io.carbonregistry.wire;

import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.kernel.Whole;
import java.util.Map;

/**
 * Writes the canonical form: no space, the shortest escapes (RFC 8785, section 3.2). Whoever writes an object gives its members in the
 * order of their names.
 */
final class CanonicalWriter {

    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder();

    void beginObject() {
        separate();
        out.append('{');
    }

    void endObject() {
        out.append('}');
    }

    void beginArray() {
        separate();
        out.append('[');
    }

    void endArray() {
        out.append(']');
    }

    /** The name of the member whose value follows. */
    void name(String name) {
        string(name);
        out.append(':');
    }

    void string(String text) {
        separate();
        out.append('"');
        if (isPlain(text)) {
            out.append(text);
        } else {
            JsonString.requireWhole(text);
            text.chars().forEach(c -> character((char) c));
        }
        out.append('"');
    }

    void number(long value) {
        if (value < -Whole.MAX || value > Whole.MAX) {
            throw RefusedException.because(Reason.MALFORMED, "number", "within ±" + Whole.MAX, value);
        }
        separate();
        out.append(value);
    }

    void flag(boolean value) {
        separate();
        out.append(value);
    }

    /** A value that has its canonical form already. */
    void canonical(String json) {
        separate();
        out.append(json);
    }

    void value(Json json) {
        if (json instanceof JsonObject object) {
            object(object);
        } else if (json instanceof JsonArray array) {
            array(array);
        } else if (json instanceof JsonString string) {
            string(string.value());
        } else if (json instanceof JsonNumber number) {
            number(number.value());
        } else if (json instanceof JsonBoolean flag) {
            flag(flag.value());
        }
    }

    /** What was written. */
    String text() {
        return out.toString();
    }

    private void object(JsonObject object) {
        beginObject();
        for (Map.Entry<String, Json> member : object.members().entrySet()) {
            name(member.getKey());
            value(member.getValue());
        }
        endObject();
    }

    private void array(JsonArray array) {
        beginArray();
        array.elements().forEach(this::value);
        endArray();
    }

    /** A comma after whatever stands before in the same object or array; no string ends with one of these characters, but with a quote. */
    private void separate() {
        int length = out.length();
        char last = length == 0 ? ':' : out.charAt(length - 1);
        if (last != '{' && last != '[' && last != ':') {
            out.append(',');
        }
    }

    /** Whether a text stands as it is, as almost all do. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    private void character(char c) {
        switch (c) {
            case '"', '\\' -> out.append('\\').append(c);
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> plain(c);
        }
    }

    private void plain(char c) {
        if (c < ' ') {
            escape(c, out);
        } else {
            out.append(c);
        }
    }

    /** A code unit as {@code \\}, a {@code u} and four lower-case digits. */
    static void escape(char c, StringBuilder out) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(HEX.charAt((c >> shift) & 0xf));
        }
    }
}
