package io.carbonregistry.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.kernel.Whole;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

    /** RFC 8785, section 3.2.2, without its fractions and null, which we do not have. */
    @Test
    void escapesAsTheStandardShows() {
        String given =
                "{\"string\": \"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\", \"literals\": [true, false]}";
        String expected = "{\"literals\":[true,false],\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}";
        assertEquals(expected, canonical(given));
    }

    /** RFC 8785, section 3.2.3: UTF-16 code units order the names, so a pair of surrogates stands before U+FB33. */
    @Test
    void ordersNamesByCodeUnits() {
        String given =
                "{\"\\u20ac\":\"Euro Sign\",\"\\r\":\"Carriage Return\",\"\\ufb33\":\"Hebrew Letter Dalet With Dagesh\","
                        + "\"1\":\"One\",\"\\ud83d\\ude00\":\"Emoji: Grinning Face\",\"\\u0080\":\"Control\","
                        + "\"\\u00f6\":\"Latin Small Letter O With Diaeresis\"}";
        String expected = "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}";
        assertEquals(expected, canonical(given));
    }

    @Test
    void writesEveryControlCharacterInItsShortestForm() {
        assertEquals(
                "\"\\u0000\\b\\t\\n\\u000b\\f\\r\\u001f\u007f\"",
                CanonicalJson.text(new JsonString("\0\b\t\n\u000b\f\r\u001f\u007f")));
    }

    @Test
    void readsAnySpaceAndOrder() {
        assertEquals(
                "{\"a\":[],\"b\":{},\"c\":[-1,0,9007199254740991]}",
                canonical(" { \"c\" : [ -1 ,\t0,\r\n9007199254740991 ] , \"b\":{ }, \"a\":[ ] } "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[null]",
                "{\"a\":null}",
                "1e3",
                "1E3",
                "01",
                "-01",
                "-0",
                "00",
                "1.0",
                "0.5",
                ".5",
                "+1",
                "-",
                "0x1",
                "9007199254740992",
                "-9007199254740992",
                "9223372036854775808",
                "99999999999999999999999999",
                "NaN",
                "Infinity",
                "-Infinity",
                "True",
                "TRUE",
                "yes",
                "'a'",
                "{'a':1}",
                "{a:1}",
                "{\"a\"=1}",
                "{\"a\"=>1}",
                "{\"a\":1;\"b\":2}",
                "{\"a\":1,}",
                "{,}",
                "{\"a\"}",
                "{\"a\":}",
                "{1:1}",
                "[1,]",
                "[,1]",
                "[1;2]",
                "[1 2]",
                "[1",
                "{\"a\":1",
                "\"a",
                "1 2",
                "{} {}",
                "[]x",
                "// no\n1",
                "/* no */1",
                "# no\n1",
                "1 // no",
                ")]}'\n1",
                "\uFEFF1",
                "{\"a\":1,\"a\":1}",
                "{\"a\":1,\"\\u0061\":2}",
                "\"\\ud800\"",
                "\"\\udc00\\ud800\"",
                "\"x\\ud83d\"",
                "{\"\\ud800\":1}",
                "\"\\u12\"",
                "\"\\u12g4\"",
                "\"\\x41\"",
                "\"\\'\"",
                "\"a\nb\"",
                "\"a\u0001b\"",
                "\"\\\n\"",
                "\u00a01",
                "1\u0000",
                "\f1"
            })
    void refuses(String given) {
        assertEquals(
                "JSON",
                Refusals.what(Refusals.malformed(() -> CanonicalJson.parse(given.getBytes(UTF_8))))
                        .replace("string", "JSON"));
    }

    @Test
    void refusesWhatIsNoUtf8() {
        byte[][] wrong = {
            {'"', (byte) 0xff, '"'},
            {'"', (byte) 0xc0, (byte) 0xaf, '"'},
            {'"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"'},
            {'"', (byte) 0xe2, (byte) 0x82, '"'},
            {(byte) 0xfe, (byte) 0xff, 0, '1'}
        };
        for (byte[] given : wrong) {
            Refusals.malformed(() -> CanonicalJson.parse(given));
        }
    }

    @Test
    void refusesTooDeepAndTooLong() {
        String deepest = "[".repeat(CanonicalJson.MAX_DEPTH) + "]".repeat(CanonicalJson.MAX_DEPTH);
        assertEquals(deepest, canonical(deepest));
        Refusals.malformed(() -> canonical("[" + deepest + "]"));
        Refusals.malformed(() -> canonical("[".repeat(100_000)));

        String longest = "\"" + "a".repeat(CanonicalJson.MAX_BYTES - 2) + "\"";
        assertEquals(longest, canonical(longest));
        Refusals.malformed(() -> canonical(longest + " "));
    }

    @Test
    void cannotHoldWhatItCouldNotWrite() {
        assertThrows(RefusedException.class, () -> new JsonNumber(Whole.MAX + 1));
        assertThrows(RefusedException.class, () -> new JsonNumber(Long.MIN_VALUE));
        assertThrows(RefusedException.class, () -> new JsonString("\udc00"));
        SortedMap<String, Json> members = new TreeMap<>(Map.of("\ud83dx", new JsonNumber(1)));
        assertThrows(RefusedException.class, () -> new JsonObject(members));
    }

    private static String canonical(String given) {
        return new String(CanonicalJson.bytes(CanonicalJson.parse(given.getBytes(UTF_8))), UTF_8);
    }
}
