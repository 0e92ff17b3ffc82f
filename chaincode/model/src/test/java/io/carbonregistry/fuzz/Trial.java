package io.carbonregistry.fuzz;

import io.carbonregistry.Entry;
import io.carbonregistry.Outcome;
import io.carbonregistry.Proposal;
import io.carbonregistry.access.Routes;
import io.carbonregistry.kernel.Digest;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.RefusedException;
import io.carbonregistry.market.Market;
import io.carbonregistry.simulation.Lived;
import io.carbonregistry.wire.CanonicalJson;
import io.carbonregistry.wire.Json;
import io.carbonregistry.wire.RefusalJson;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts inputs to the codec and to the entry of a market that has lived for a while. Whatever is not a refusal or an answer is thrown. */
final class Trial {

    private static final long SEED = 20_260_302L;
    private static final int STEPS = 600;

    private final Entry entry = new Entry(Market.CODE);
    private final Market market = Lived.market(SEED, STEPS);
    private final List<Proposal> made = market.sent();
    private final SortedMap<String, Integer> came = new TreeMap<>();

    /** What inputs have come to, and how often. */
    SortedMap<String, Integer> came() {
        return Collections.unmodifiableSortedMap(came);
    }

    /** What people have asked in the market. */
    List<Proposal> made() {
        return made;
    }

    /** An input that says itself what it is for. */
    void put(byte[] input) {
        Cursor cursor = new Cursor(input);
        switch (cursor.below(8)) {
            case 0 -> codec(input.length == 0 ? input : Arrays.copyOfRange(input, 1, input.length));
            case 1 -> codec(cursor.one(new Bending(made, cursor).bent().arguments()));
            default -> decide(new Bending(made, cursor).bent());
        }
    }

    /** What is read is written and read again as the same; everything else is refused. */
    void codec(byte[] bytes) {
        Json json;
        try {
            json = CanonicalJson.parse(bytes);
        } catch (RefusedException refused) {
            return;
        }
        byte[] canonical = CanonicalJson.bytes(json);
        require(CanonicalJson.parse(canonical).equals(json), "is read as something else");
        require(Arrays.equals(canonical, CanonicalJson.bytes(CanonicalJson.parse(canonical))), "is written otherwise");
    }

    /** The entry refuses in a message that fits, or grants, or answers; it never writes by itself. */
    Outcome decide(Proposal proposal) {
        Outcome outcome = entry.decide(proposal, market.ledger());
        String as = outcome.getClass().getSimpleName();
        if (outcome instanceof Outcome.Refused refused) {
            String message = refused.message();
            require(message.length() <= RefusalJson.MAX_BYTES, "is longer than a header");
            require(StandardCharsets.US_ASCII.newEncoder().canEncode(message), "is not ASCII");
            as = RefusalJson.read(message)
                    .map(refusal -> refusal.reason().name())
                    .orElseThrow(() -> new AssertionError("is no refusal"));
        } else if (outcome instanceof Outcome.Granted granted) {
            granted.writes().values().forEach(this::codec);
            Routes.records().read(Fact.class, granted.fact());
        }
        came.merge(as, 1, Integer::sum);
        return outcome;
    }

    /** Everything that stands on the ledger, as one digest. */
    Digest ledger() {
        return Digest.of(market.ledger().all().entrySet().stream()
                .flatMap(
                        entry -> List.of(entry.getKey().getBytes(StandardCharsets.US_ASCII), entry.getValue()).stream())
                .toArray(byte[][]::new));
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
