package io.carbonregistry.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalJsonTest {

    private static final Refusal SHORT = Refusal.of(Reason.INSUFFICIENT_HOLDING, "A-1", "CEA-2024", 5, 7);

    @Test
    void tellsReasonCodeArticleAndFigures() {
        String expected = "{\"article\":\"Registration rules art. 3\",\"code\":301,\"details\":"
                + "{\"account\":\"A-1\",\"asked\":\"7\",\"available\":\"5\",\"unitClass\":\"CEA-2024\"},"
                + "\"reason\":\"INSUFFICIENT_HOLDING\"}";
        assertEquals(expected, RefusalJson.text(SHORT));
        assertEquals(Optional.of(SHORT), RefusalJson.read(expected));
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonReturns(Reason reason) {
        Object[] figures = reason.figures().stream()
                .map(name -> name + "-\u6570\ud83d\ude00")
                .toArray();
        Refusal refusal = Refusal.of(reason, figures);
        String text = RefusalJson.text(refusal);
        assertTrue(text.chars().allMatch(c -> c >= ' ' && c < 127), text);
        assertEquals(Optional.of(refusal), RefusalJson.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "\u6570", "\ud83d\ude00", "\ud83d", "\"", "\n", "\u0000"})
    void staysWithinItsLimit(String unit) {
        for (int length : new int[] {1, 60, 240, 300, 1000, 100_000}) {
            Refusal refusal = Refusal.of(Reason.CAP_EXCEEDED, unit.repeat(length), "1", unit.repeat(length), unit);
            String text = RefusalJson.text(refusal);
            assertTrue(text.length() <= RefusalJson.MAX_BYTES, text);
            assertTrue(text.chars().allMatch(c -> c >= ' ' && c < 127), text);
            Refusal back = RefusalJson.read(text).orElseThrow();
            assertEquals("1", back.details().get("cap"));
            assertEquals(text, RefusalJson.text(back));
        }
    }

    @Test
    void aLongFigureEndsInAnEllipsis() {
        String shown = RefusalJson.read(RefusalJson.text(Refusal.of(Reason.NOT_FOUND, "y".repeat(2000))))
                .orElseThrow()
                .details()
                .get("what");
        assertEquals("y".repeat(512) + "\u2026", shown);
    }

    @Test
    void figuresThatCannotBeShortenedAreLeftOut() {
        SortedMap<String, String> many = new TreeMap<>();
        for (int i = 0; i < 500; i++) {
            many.put("figure " + i, "1");
        }
        Refusal left = RefusalJson.read(RefusalJson.text(new Refusal(Reason.TOO_MANY, many)))
                .orElseThrow();
        assertEquals(new Refusal(Reason.TOO_MANY, new TreeMap<>()), left);
    }

    @Test
    void aDryRunTellsAllInFull() {
        List<Refusal> refusals = List.of(SHORT, Refusal.of(Reason.NOT_FOUND, "\u78b3".repeat(5000)));
        assertEquals(refusals, RefusalJson.readAll(RefusalJson.bytes(refusals)));
        assertEquals(Optional.empty(), RefusalJson.read(""));
        assertEquals(List.of(), RefusalJson.readAll(RefusalJson.bytes(List.of())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chaincode is stopped",
                "{}",
                "[]",
                "7",
                "{\"reason\":\"NOT_FOUND\"}",
                "{\"reason\":\"NEWER\",\"details\":{}}",
                "{\"reason\":7,\"details\":{}}",
                "{\"reason\":\"NOT_FOUND\",\"details\":{}} and more"
            })
    void whatIsNoRefusalIsNone(String text) {
        assertEquals(Optional.empty(), RefusalJson.read(text));
        Refusals.malformed(() -> RefusalJson.readAll(("[" + text + "]").getBytes(UTF_8)));
    }

    @Test
    void aClientPassesOverWhatANewerRegistryAdds() {
        String newer = "{\"reason\":\"NOT_FOUND\",\"since\":1,\"code\":910,\"details\":{\"what\":\"x\",\"tonnes\":3}}";
        assertEquals("3", RefusalJson.read(newer).orElseThrow().details().get("tonnes"));
    }
}
