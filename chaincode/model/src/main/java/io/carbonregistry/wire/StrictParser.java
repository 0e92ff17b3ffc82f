package io.carbonregistry.wire;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.kernel.Whole;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads JSON from Gson's tokens. Even its strict mode takes 1e3 for a number, a member given twice, null and a byte order mark,
 * so those are refused here.
 */
final class StrictParser {

    private static final int MAX_DIGITS = 16;

    private final JsonReader reader;

    private StrictParser(String text) {
        reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
    }

    static Json parse(byte[] bytes) {
        require(bytes.length <= CanonicalJson.MAX_BYTES, "at most " + CanonicalJson.MAX_BYTES + " bytes", bytes.length);
        String text = decode(bytes);
        require(!text.startsWith("\uFEFF"), "no byte order mark", "U+FEFF");
        return new StrictParser(text).document();
    }

    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw malformed("UTF-8", "other bytes");
        }
    }

    private Json document() {
        try {
            Json json = value(0);
            require(reader.peek() == JsonToken.END_DOCUMENT, "nothing after the value", reader.peek());
            return json;
        } catch (IOException e) {
            // Gson's own message advises programmers; where it stopped is what a person needs.
            throw malformed("strict JSON", reader.toString().replaceFirst("^JsonReader at ", "error near "));
        }
    }

    private Json value(int depth) throws IOException {
        return switch (reader.peek()) {
            case BEGIN_OBJECT -> object(depth + 1);
            case BEGIN_ARRAY -> array(depth + 1);
            case STRING -> new JsonString(reader.nextString());
            case NUMBER -> number(reader.nextString());
            case BOOLEAN -> new JsonBoolean(reader.nextBoolean());
            default -> throw malformed("a value", "null");
        };
    }

    private JsonObject object(int depth) throws IOException {
        requireDepth(depth);
        SortedMap<String, Json> members = new TreeMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            String name = reader.nextName();
            require(!members.containsKey(name), "each member once", name);
            members.put(name, value(depth));
        }
        reader.endObject();
        return new JsonObject(members);
    }

    private JsonArray array(int depth) throws IOException {
        requireDepth(depth);
        List<Json> elements = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
            elements.add(value(depth));
        }
        reader.endArray();
        return new JsonArray(elements);
    }

    private static JsonNumber number(String raw) {
        require(isWhole(raw), "a whole number within ±" + Whole.MAX, raw);
        long value = Long.parseLong(raw);
        require(Math.abs(value) <= Whole.MAX, "a whole number within ±" + Whole.MAX, raw);
        return new JsonNumber(value);
    }

    private static boolean isWhole(String raw) {
        int first = raw.startsWith("-") ? 1 : 0;
        int digits = raw.length() - first;
        boolean canonical = raw.equals("0") || (digits > 0 && digits <= MAX_DIGITS && raw.charAt(first) != '0');
        for (int i = first; canonical && i < raw.length(); i++) {
            canonical = raw.charAt(i) >= '0' && raw.charAt(i) <= '9';
        }
        return canonical;
    }

    private static void requireDepth(int depth) {
        require(depth <= CanonicalJson.MAX_DEPTH, "at most " + CanonicalJson.MAX_DEPTH + " levels", "more");
    }

    private static void require(boolean holds, String expected, Object given) {
        if (!holds) {
            throw malformed(expected, given);
        }
    }

    private static RefusedException malformed(String expected, Object given) {
        return RefusedException.because(Reason.MALFORMED, "JSON", expected, Place.cut(given.toString()));
    }
}
