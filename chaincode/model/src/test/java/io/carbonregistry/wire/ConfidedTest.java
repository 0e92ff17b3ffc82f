package io.carbonregistry.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.carbonregistry.kernel.ActId;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Circumstances;
import io.carbonregistry.kernel.Confided;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Keys;
import io.carbonregistry.kernel.Refusal;
import io.carbonregistry.kernel.Request;
import io.carbonregistry.kernel.Rules;
import io.carbonregistry.kernel.States;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfidedTest {

    /** Whispers what nobody else may hear. */
    record Whisper(ActId id, Digest root, @Confided Samples.Draws words) implements Request<Samples.Moved> {
        @Override
        public Keys reads() {
            return Keys.none();
        }

        @Override
        public Decision<Samples.Moved> decide(States states, Circumstances now, Rules rules) {
            return Decision.of(new Samples.Moved(id, new Samples.Tonnes(1)));
        }
    }

    private static final Records STRICT =
            Records.strict(Types.of(List.of(Whisper.class, Samples.Approve.class, Samples.Moved.class)));
    private static final Digest ROOT = Digest.of();
    private static final String INTENT = "{\"id\":\"w-1\",\"root\":\"" + ROOT + "\"}";
    private static final String WORDS = "{\"parts\":[{\"last\":271828}]}";
    private static final Whisper WHISPER = read(WORDS);

    @Test
    void isInNoArgument() {
        assertEquals(INTENT, text(STRICT.intent(WHISPER)));
        assertEquals("{}", text(STRICT.inputs(WHISPER)));
        assertEquals(List.of("words"), List.copyOf(STRICT.confided(WHISPER).keySet()));
        assertEquals(WORDS, text(STRICT.confided(WHISPER).get("words")));
    }

    @Test
    void isNotDigested() {
        Whisper silent = new Whisper(WHISPER.id(), ROOT, Samples.Draws.none());
        assertEquals(STRICT.digest(silent), STRICT.digest(WHISPER));
        assertEquals(Map.of(), STRICT.confided(silent));
        assertEquals(silent, STRICT.request("Whisper", bytes(INTENT), bytes("{}"), new TreeMap<>()));
    }

    @Test
    void isCarriedWithTheRequestAndKeptWithNone() {
        Samples.Approve approve = new Samples.Approve(ActRef.parse("A/w-1"), WHISPER);
        assertFalse(text(STRICT.intent(approve)).contains("271828"));
        assertEquals(WORDS, text(STRICT.confided(approve).get("words")));
        assertEquals(
                approve,
                STRICT.request("Approve", STRICT.intent(approve), STRICT.inputs(approve), STRICT.confided(approve)));
        Samples.Pending pending = new Samples.Pending(java.util.Optional.of(WHISPER), List.of());
        assertFalse(text(STRICT.bytes(pending)).contains("271828"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "271828",
                "\"271828\"",
                "{271828",
                "{\"parts\":[{\"last\":\"271828\"}]}",
                "{\"parts\":[{\"last\":-271828}]}",
                "{\"parts\":[],\"x271828\":1}"
            })
    void noRefusalTellsIt(String words) {
        Refusal refusal = Refusals.malformed(() -> read(words));
        assertFalse(RefusalJson.text(refusal).contains("271828"), refusal::toString);
    }

    @Test
    void isRefusedWhereItDoesNotBelong() {
        String open = INTENT.replace("}", ",\"words\":" + WORDS + "}");
        assertFalse(Refusals.malformed(() -> STRICT.request("Whisper", bytes(open), bytes("{}"), new TreeMap<>()))
                .toString()
                .contains("271828"));
        Refusals.malformed(
                () -> STRICT.request("Whisper", bytes(INTENT), bytes("{\"words\":" + WORDS + "}"), new TreeMap<>()));
        assertEquals(
                "transient map",
                Refusals.what(Refusals.malformed(() -> STRICT.request(
                        "Whisper", bytes(INTENT), bytes("{}"), new TreeMap<>(Map.of("word", bytes(WORDS)))))));
    }

    private static Whisper read(String words) {
        return (Whisper)
                STRICT.request("Whisper", bytes(INTENT), bytes("{}"), new TreeMap<>(Map.of("words", bytes(words))));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
