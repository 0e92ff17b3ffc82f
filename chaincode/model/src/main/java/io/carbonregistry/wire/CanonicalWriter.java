package io.carbonregistry.wire;

import java.util.Map;

/** Writes the canonical form: no space, members in order, the shortest escapes (RFC 8785, section 3.2). */
final class CanonicalWriter {

    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder();

    String write(Json json) {
        value(json);
        return out.toString();
    }

    private void value(Json json) {
        if (json instanceof JsonObject object) {
            object(object);
        } else if (json instanceof JsonArray array) {
            array(array);
        } else if (json instanceof JsonString string) {
            string(string.value());
        } else if (json instanceof JsonNumber number) {
            out.append(number.value());
        } else if (json instanceof JsonBoolean flag) {
            out.append(flag.value());
        }
    }

    private void object(JsonObject object) {
        char separator = '{';
        for (Map.Entry<String, Json> member : object.members().entrySet()) {
            out.append(separator);
            string(member.getKey());
            out.append(':');
            value(member.getValue());
            separator = ',';
        }
        out.append(object.members().isEmpty() ? "{}" : "}");
    }

    private void array(JsonArray array) {
        char separator = '[';
        for (Json element : array.elements()) {
            out.append(separator);
            value(element);
            separator = ',';
        }
        out.append(array.elements().isEmpty() ? "[]" : "]");
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i));
        }
        out.append('"');
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
