package io.carbonregistry.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.carbonregistry.Outcome;
import io.carbonregistry.Proposal;
import io.carbonregistry.kernel.Digest;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever comes in, a refusal comes out, nothing else is thrown, and the ledger stands as it stood. More of it, or one seed again:
 * {@code -Dfuzz.inputs=N -Dfuzz.seed=S}; grown by coverage, {@code scripts/fuzz}.
 */
class FuzzTest {

    private static final long SEED = Long.getLong("fuzz.seed", 20_260_302L);
    private static final int INPUTS = Integer.getInteger("fuzz.inputs", 20_000);
    private static final int LONGEST = 32;
    private static final int MANY = 100_000;
    private static final int TEN_MILLION = 10_000_000;

    private static final Trial TRIAL = new Trial();

    private record Extreme(String name, byte[] bytes) {
        @Override
        public String toString() {
            return name;
        }
    }

    @Test
    void randomInputs() {
        Digest before = TRIAL.ledger();
        Random random = new Random(SEED);
        for (int i = 0; i < INPUTS; i++) {
            byte[] input = new byte[random.nextInt(1 + random.nextInt(LONGEST))];
            random.nextBytes(input);
            try {
                TRIAL.put(input);
            } catch (AssertionError | RuntimeException thrown) {
                throw new AssertionError("input " + HexFormat.of().formatHex(input), thrown);
            }
        }
        System.out.println("fuzz.seed=" + SEED + " fuzz.inputs=" + INPUTS + " " + TRIAL.came());
        assertEquals(before, TRIAL.ledger());
    }

    static Stream<Extreme> extremes() {
        return Stream.of(
                extreme("nothing", ""),
                extreme("ten million brackets", "[".repeat(TEN_MILLION)),
                extreme("a hundred thousand levels", "[".repeat(MANY) + "]".repeat(MANY)),
                extreme("a hundred thousand objects in one another", "{\"a\":".repeat(MANY)),
                extreme("a string of ten million", "\"" + "x".repeat(TEN_MILLION) + "\""),
                extreme("a string of four million", "\"" + "x".repeat(4_000_000) + "\""),
                extreme("ten million digits", "1".repeat(TEN_MILLION)),
                extreme("a number with a long exponent", "{\"quantity\":1e" + "9".repeat(MANY) + "}"),
                extreme("a hundred thousand members", numbered("{", "\"m%d\":1", "}")),
                extreme("one member a hundred thousand times", "{" + "\"a\":1,".repeat(MANY) + "\"a\":1}"),
                extreme(
                        "a hundred thousand blocks",
                        numbered("{\"draws\":{\"parts\":[", "{\"last\":%d,\"take\":1}", "]}}")),
                extreme("a lone high surrogate", "\"\\ud800\""),
                extreme("a lone low surrogate", "{\"id\":\"\\udc00\"}"),
                extreme("surrogates in the wrong order", "{\"\\udc00\\ud800\":1}"),
                extreme("from right to left", "{\"id\":\"\u202e\u05d0\u0627\"}"),
                extreme("a nul", "{\"id\":\"\u0000\"}"),
                extreme("a nul that is spelt out", "{\"id\":\"\\u0000\"}"),
                new Extreme("a lone surrogate in UTF-8", HexFormat.of().parseHex("22eda08022")),
                new Extreme("more bytes than a character needs", HexFormat.of().parseHex("22c0af22")),
                new Extreme("half a character", HexFormat.of().parseHex("22f09f98")),
                new Extreme("UTF-16", "{\"id\":\"a\"}".getBytes(StandardCharsets.UTF_16)));
    }

    /** As function, intent, inputs, query, and entry of the transient map of whatever can be asked. */
    @ParameterizedTest
    @MethodSource("extremes")
    void extremeInputs(Extreme extreme) {
        Digest before = TRIAL.ledger();
        TRIAL.codec(extreme.bytes());
        for (Proposal proposal : oneOfEachKind()) {
            List<byte[]> arguments = proposal.arguments();
            for (int place = 0; place < arguments.size(); place++) {
                int at = place;
                refused(
                        proposal,
                        IntStream.range(0, arguments.size())
                                .mapToObj(i -> i == at ? extreme.bytes() : arguments.get(i))
                                .toList(),
                        proposal.transients());
            }
            SortedMap<String, byte[]> transients = new TreeMap<>(proposal.transients());
            transients.put("more", extreme.bytes());
            transients.replaceAll((name, value) -> extreme.bytes());
            if (arguments.size() > 2) {
                refused(proposal, arguments, transients);
            }
        }
        assertEquals(before, TRIAL.ledger());
    }

    private static void refused(Proposal one, List<byte[]> arguments, SortedMap<String, byte[]> transients) {
        Outcome outcome = TRIAL.decide(
                new Proposal(arguments, transients, one.msp(), one.certificate(), one.transaction(), one.timestamp()));
        assertInstanceOf(Outcome.Refused.class, outcome, () -> text(arguments.get(0)));
    }

    /** A few kinds for what is long, since each is refused in the same place. */
    private static List<Proposal> oneOfEachKind() {
        return TRIAL.made().stream()
                .collect(Collectors.toMap(
                        proposal -> text(proposal.arguments().get(0)),
                        proposal -> proposal,
                        (one, same) -> one,
                        TreeMap::new))
                .values()
                .stream()
                .filter(proposal -> List.of("TransferUnits", "LockPledge", "AttestMonths", "ApproveAct", "ListBlocks")
                        .contains(text(proposal.arguments().get(0))))
                .toList();
    }

    private static Extreme extreme(String name, String text) {
        return new Extreme(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String numbered(String before, String each, String after) {
        return IntStream.rangeClosed(1, MANY)
                .mapToObj(i -> each.replace("%d", Integer.toString(i)))
                .collect(Collectors.joining(",", before, after));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
