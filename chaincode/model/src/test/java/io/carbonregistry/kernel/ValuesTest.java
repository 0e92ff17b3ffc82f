package io.carbonregistry.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that cannot be wrong: what does not fit is refused where it is made, up to the last character that fits. */
class ValuesTest {

    private static final String LONGEST = "x".repeat(64);

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a/b", "\u0430", "a\n", "a*"})
    void whatIsNoId(String text) {
        refused(() -> new ActId(text));
        refused(() -> new Actor(text));
        refused(() -> new Person(text, "Li"));
        refused(() -> new ActId(LONGEST + "x"));
    }

    @Test
    void theLongestThatFits() {
        assertEquals(LONGEST, new ActId(LONGEST).value());
        assertEquals(LONGEST, new Actor(LONGEST).value());
        assertEquals(128, new Person("BankMSP", "x".repeat(128)).name().length());
        assertEquals(512, new Grounds("x".repeat(512)).value().length());
        assertEquals(512, Text.requirePhrase("phrase", "x".repeat(512), 512).length());
    }

    @Test
    void theFirstThatDoesNot() {
        refused(() -> new Person("BankMSP", "x".repeat(129)));
        refused(() -> new Person("BankMSP", " "));
        refused(() -> new Grounds("x".repeat(513)));
        refused(() -> new Grounds(" "));
        refused(() -> Text.requirePhrase("phrase", "x".repeat(513), 512));
        refused(() -> Text.requirePhrase("phrase", "", 512));
    }

    @Test
    void oneThingOfAnother() {
        assertEquals(new ActRef(new Actor("steel"), new ActId("t1")), ActRef.parse("steel/t1"));
        assertEquals(new Person("BankMSP", "Li/Wu"), Person.parse("BankMSP/Li/Wu"));
        List.of("steel", "/t1", "steel/", "a/b/c").forEach(text -> refused(() -> ActRef.parse(text)));
        List.of("BankMSP", "/Li", "BankMSP/").forEach(text -> refused(() -> Person.parse(text)));
    }

    @Test
    void noMoreThanABatch() {
        assertEquals(List.of(1, 2), Batch.checked("lines", List.of(1, 2), 2));
        assertEquals(
                Reason.TOO_MANY,
                assertThrows(RefusedException.class, () -> Batch.checked("lines", List.of(1, 2, 3), 2))
                        .refusals()
                        .get(0)
                        .reason());
        refused(() -> Batch.checked("lines", List.of(), 2));
    }

    @Test
    void nobodyMayDoWhateverTheyLike() {
        refused(() -> new Representative(new Person("BankMSP", "Li"), Authority.ANY, List.of()));
    }

    private static void refused(Supplier<?> malformed) {
        RefusedException refused = assertThrows(RefusedException.class, malformed::get);
        assertEquals(Reason.MALFORMED, refused.refusals().get(0).reason());
    }
}
