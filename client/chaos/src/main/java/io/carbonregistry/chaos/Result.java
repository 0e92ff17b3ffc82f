package io.carbonregistry.chaos;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.carbonregistry.chaos.faults.Strike;
import io.carbonregistry.chaos.findings.Balance;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What came of a storm.
 *
 * @param plan what it was to be
 * @param strikes what struck
 * @param balance the clients' word beside the blocks
 * @param differences what tells the peers apart
 * @param begun when
 * @param ended when
 */
record Result(
        Plan plan, List<Strike> strikes, Balance balance, List<String> differences, Instant begun, Instant ended) {

    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();
    private static final int SHOWN = 20;

    /** Whether nothing was lost, doubled or bent, nothing is open, and all peers have come to the same. */
    boolean holds() {
        return balance.holds() && differences.isEmpty();
    }

    /** One JSON object, in one line. */
    String json() {
        JsonObject json = new JsonObject();
        json.addProperty("rounds", strikes.size());
        json.addProperty("acts", balance.acts());
        json.addProperty("committed", balance.committed());
        json.addProperty("refused", balance.refused());
        json.addProperty("lost", balance.lost().size());
        json.addProperty("doubled", balance.doubled().size());
        json.addProperty("contradicted", balance.contradicted().size());
        json.addProperty("unresolved", balance.unresolved().size());
        json.addProperty("invariants", balance.wrong().isEmpty() ? "hold" : "broken");
        json.addProperty("peers", differences.isEmpty() ? "agree" : "differ");
        json.addProperty("seconds", Duration.between(begun, ended).toSeconds());
        json.addProperty("seed", plan.seed());
        json.add("faults", faults());
        json.add("flags", GSON.toJsonTree(balance.flags()));
        json.add("findings", findings());
        return GSON.toJson(json);
    }

    private JsonObject faults() {
        JsonObject faults = new JsonObject();
        Gaps.of(strikes, balance.times()).forEach((fault, gap) -> faults.add(fault, GSON.toJsonTree(gap)));
        return faults;
    }

    /** A few of each kind: whoever has more than a few has enough to look for. */
    private JsonArray findings() {
        JsonArray findings = new JsonArray();
        named().forEach((kind, all) -> all.stream().limit(SHOWN).forEach(one -> findings.add(kind + ": " + one)));
        return findings;
    }

    private SortedMap<String, List<String>> named() {
        return new TreeMap<>(Map.of(
                "lost", balance.lost(),
                "doubled", balance.doubled(),
                "contradicted", balance.contradicted(),
                "unresolved", balance.unresolved(),
                "broken", balance.wrong(),
                "peers", differences));
    }

    /** For a person. */
    Stream<String> lines() {
        Stream<String> head = Stream.of(
                strikes.size() + " strikes in " + Duration.between(begun, ended).toSeconds() + " s, seed "
                        + plan.seed(),
                balance.acts() + " acts, of which " + balance.committed() + " stand in the blocks",
                balance.lost().size() + " lost, " + balance.doubled().size() + " doubled, "
                        + balance.contradicted().size() + " contradicted, "
                        + balance.unresolved().size() + " unresolved",
                "invariants " + (balance.wrong().isEmpty() ? "hold" : "are broken"));
        Stream<String> gaps = Gaps.of(strikes, balance.times()).entrySet().stream()
                .map(one -> one.getKey() + ": " + one.getValue().count() + " times, at most "
                        + one.getValue().longestGapMillis() + " ms without a commit");
        Stream<String> found = named().entrySet().stream()
                .flatMap(kind -> kind.getValue().stream().limit(SHOWN).map(one -> kind.getKey() + ": " + one));
        return Stream.of(head, gaps, found).flatMap(lines -> lines);
    }
}
