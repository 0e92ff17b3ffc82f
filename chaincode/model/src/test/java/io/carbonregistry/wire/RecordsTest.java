package io.carbonregistry.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Request;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordsTest {

    private static final Records STRICT = Records.strict(Samples.TYPES);
    private static final Samples.Move MOVE = new Samples.Move(
            new ActId("m-1"),
            new Samples.Tonnes(5),
            new Samples.Draws(List.of(new Samples.Part(new Samples.Tonnes(9), Optional.of(new Samples.Tonnes(5))))),
            Optional.of(new Samples.Tonnes(3)));
    private static final SortedMap<String, byte[]> NOTHING = new TreeMap<>();
    private static final String INTENT = "{\"id\":\"m-1\",\"tonnes\":5}";
    private static final String INPUTS = "{\"draws\":{\"parts\":[{\"last\":9,\"take\":5}]},\"lane\":3}";

    @Test
    void everyTypeStandsAsTheGoldenFileSays() throws IOException {
        Samples.Everything everything = Samples.everything();
        try (InputStream golden = Objects.requireNonNull(getClass().getResourceAsStream("everything.json"))) {
            assertEquals(new String(golden.readAllBytes(), UTF_8).strip(), text(STRICT.bytes(everything)));
        }
        assertEquals(everything, STRICT.read(Samples.Everything.class, STRICT.bytes(everything)));
    }

    @Test
    void aStateThatIsOneValueStandsBare() {
        assertEquals("1", text(STRICT.bytes(new Samples.Marker(1))));
        assertEquals(new Samples.Marker(1), STRICT.read(Samples.Marker.class, bytes("1")));
    }

    @Test
    void aFactTellsItsTypeWhereItIsNotKnown() {
        Samples.Moved moved = new Samples.Moved(new ActId("m"), new Samples.Tonnes(1));
        String expected = "{\"@type\":\"Moved\",\"id\":\"m\",\"tonnes\":1}";
        assertEquals(expected, text(STRICT.tagged(moved)));
        assertEquals(moved, STRICT.read(Fact.class, bytes(expected)));
        assertEquals("@type", where(Fact.class, "{\"id\":\"m\",\"tonnes\":1}"));
        assertEquals("@type", where(Fact.class, "{\"@type\":\"Move\",\"id\":\"m\",\"tonnes\":1}"));
    }

    @Test
    void anAnswerHasTheFormItsQueryNames() {
        Samples.Find query = new Samples.Find(new ActId("f"));
        List<Samples.Moved> answer = List.of(new Samples.Moved(query.id(), new Samples.Tonnes(1)));
        assertEquals("[{\"id\":\"f\",\"tonnes\":1}]", text(STRICT.writeAnswer(query, answer)));
        assertEquals(answer, STRICT.readAnswer(query, STRICT.writeAnswer(query, answer)));
    }

    @Test
    void aRequestDividesIntoIntentAndInputs() {
        assertEquals(INTENT, text(STRICT.intent(MOVE)));
        assertEquals(INPUTS, text(STRICT.inputs(MOVE)));
        assertEquals(MOVE, STRICT.request("Move", bytes(INTENT), bytes(INPUTS), NOTHING));
    }

    @Test
    void absentInputsAreNone() {
        Request<?> bare = STRICT.request("Move", bytes(INTENT), bytes("{}"), NOTHING);
        assertEquals(new Samples.Move(MOVE.id(), MOVE.tonnes(), Samples.Draws.none(), Optional.empty()), bare);
        assertEquals(STRICT.digest(MOVE), STRICT.digest(bare));
    }

    @Test
    void aCarriedRequestSharesTheInputs() {
        Samples.Approve approve = new Samples.Approve(ActRef.parse("A/m-1"), MOVE);
        String intent = "{\"act\":\"A/m-1\",\"request\":{\"@type\":\"Move\",\"id\":\"m-1\",\"tonnes\":5}}";
        assertEquals(intent, text(STRICT.intent(approve)));
        assertEquals(INPUTS, text(STRICT.inputs(approve)));
        assertEquals(approve, STRICT.request("Approve", bytes(intent), bytes(INPUTS), NOTHING));

        Samples.Approve twice = new Samples.Approve(approve.act(), approve);
        assertEquals(twice, STRICT.request("Approve", STRICT.intent(twice), STRICT.inputs(twice), NOTHING));
    }

    @Test
    void aRequestThatIsKeptIsItsIntent() {
        Samples.Pending pending = new Samples.Pending(Optional.of(MOVE), List.of(MOVE));
        String carried = "{\"@type\":\"Move\",\"id\":\"m-1\",\"tonnes\":5}";
        assertEquals("{\"others\":[" + carried + "],\"request\":" + carried + "}", text(STRICT.bytes(pending)));
        Request<?> kept = STRICT.read(Samples.Pending.class, STRICT.bytes(pending))
                .request()
                .orElseThrow();
        assertEquals(STRICT.digest(MOVE), STRICT.digest(kept));
    }

    @Test
    void theDigestCoversTypeAndIntentAlone() {
        assertEquals(Digest.of(bytes("Move\0" + INTENT)), STRICT.digest(MOVE));
    }

    @Test
    void anInputInTheIntentIsRefused() {
        String both = "{\"draws\":{\"parts\":[]},\"id\":\"m-1\",\"tonnes\":5}";
        assertEquals(
                "draws",
                Refusals.what(Refusals.malformed(() -> STRICT.request("Move", bytes(both), bytes("{}"), NOTHING))));
    }

    @Test
    void strangeInputsAndTypesAreRefused() {
        assertEquals(
                "inputs",
                Refusals.what(
                        Refusals.malformed(() -> STRICT.request("Move", bytes(INTENT), bytes("{\"x\":1}"), NOTHING))));
        assertEquals(
                "inputs",
                Refusals.what(Refusals.malformed(() -> STRICT.request("Move", bytes(INTENT), bytes("[]"), NOTHING))));
        assertEquals(
                "function",
                Refusals.what(Refusals.malformed(() -> STRICT.request("Moved", bytes(INTENT), bytes("{}"), NOTHING))));
        assertEquals(
                "function",
                Refusals.what(Refusals.malformed(
                        () -> STRICT.request("x".repeat(999), bytes(INTENT), bytes("{}"), NOTHING))));
    }

    @Test
    void refusalsNameThePath() {
        String inputs = "{\"draws\":{\"parts\":[{\"last\":1},{\"last\":1,\"take\":\"7\"}]}}";
        assertEquals(
                "draws.parts[1].take",
                Refusals.what(Refusals.malformed(() -> STRICT.request("Move", bytes(INTENT), bytes(inputs), NOTHING))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\":\"m\"}|tonnes",
                "{\"id\":\"m\",\"tonnes\":\"7\"}|tonnes",
                "{\"id\":\"m\",\"tonnes\":-1}|tonnes",
                "{\"id\":\"m\",\"tonnes\":true}|tonnes",
                "{\"id\":\"m m\",\"tonnes\":1}|act id",
                "{\"id\":7,\"tonnes\":1}|id",
                "{\"id\":{},\"tonnes\":1}|id",
                "{\"id\":\"m\",\"tonnes\":1,\"x\":1}|Moved",
                "[]|Moved",
                "\"m\"|Moved"
            })
    void refusesAFact(String given, String what) {
        assertEquals(what, where(Samples.Moved.class, given));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "measured|\"1e3\"",
                "measured|\"1E999999999\"",
                "measured|\"+1\"",
                "measured|\"01\"",
                "measured|\".5\"",
                "measured|\"1.\"",
                "measured|\"-0\"",
                "measured|\"\u0661\"",
                "measured|\"\"",
                "measured|1",
                "day|\"2026-02-30\"",
                "day|\"1899-12-31\"",
                "day|\"3000-01-01\"",
                "day|\"+2026-01-01\"",
                "day|\"2026-1-01\"",
                "day|\"20260101\"",
                "day|20260101",
                "small|2147483648",
                "colour|\"BLUE\"",
                "colour|\"red\"",
                "colour|0",
                "flag|\"true\"",
                "flag|1",
                "parts|{}",
                "parts|3",
                "circle|7",
                "circle|[]",
                "shapes|[7]",
                "text|7",
                "until|[]",
                "number|\"1\""
            })
    void refusesAMember(String name, String value) {
        JsonObject good = (JsonObject) STRICT.json(Samples.everything());
        SortedMap<String, Json> members = new TreeMap<>(good.members());
        members.put(name, CanonicalJson.parse(bytes(value)));
        String what = where(Samples.Everything.class, CanonicalJson.text(new JsonObject(members)));
        assertEquals(name, what.replace("[0]", ""));
    }

    @Test
    void aTolerantReaderPassesOverWhatItDoesNotKnow() {
        Records tolerant = Records.tolerant(Samples.TYPES);
        Fact expected = new Samples.Moved(new ActId("m"), new Samples.Tonnes(1));
        assertEquals(
                expected,
                tolerant.read(Fact.class, bytes("{\"@type\":\"Moved\",\"id\":\"m\",\"new\":[{}],\"tonnes\":1}")));
    }

    @Test
    void typesWithoutAFormAreFoundAtOnce() {
        record Halves(double half) {}
        record Bare(Object any) {}
        record Chars(List<char[]> chars) {}
        for (Class<?> type : List.of(Halves.class, Bare.class, Chars.class)) {
            assertThrows(IllegalArgumentException.class, () -> Records.strict(Types.of(List.of(type))));
        }
        assertThrows(IllegalArgumentException.class, () -> Types.of(List.of(String.class)));
    }

    private static String where(Class<?> type, String given) {
        return Refusals.what(Refusals.malformed(() -> STRICT.read(type, bytes(given))));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
