package io.carbonregistry.chaos.simulated;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import io.carbonregistry.access.Permission;
import io.carbonregistry.access.Permissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was found.
 *
 * @param plan what was to be lived
 * @param counts what was asked for
 * @param following what the model has come to
 * @param strikes what has struck
 * @param wrong what does not fit
 * @param begun when
 * @param ended when
 */
record Found(
        Life.Plan plan,
        Counts counts,
        Following following,
        List<String> strikes,
        List<String> wrong,
        Instant begun,
        Instant ended) {

    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();
    private static final int SHOWN = 20;

    /** Whether the ledger has come to what the model comes to, and everybody was told the truth. */
    boolean holds() {
        return wrong.isEmpty();
    }

    /** One JSON object, in one line. */
    String json() {
        JsonObject json = new JsonObject();
        json.addProperty("seed", plan.seed());
        json.addProperty("clients", plan.clients());
        json.addProperty("steps", counts.steps());
        json.addProperty("committed", counts.committed());
        json.addProperty("refused", counts.refused());
        json.addProperty("refusedByTheModelToo", following.refusals().confirmed());
        json.addProperty("refusedWithBlocksOfTheClient", following.refusals().untold());
        json.addProperty("blocks", following.replay().height());
        json.addProperty("states", following.replay().written().size());
        json.addProperty("model", wrong.isEmpty() ? "agrees" : "differs");
        json.addProperty("seconds", Duration.between(begun, ended).toSeconds());
        json.add(
                "strikes",
                GSON.toJsonTree(strikes.stream()
                        .collect(Collectors.groupingBy(one -> one, TreeMap::new, Collectors.counting()))));
        json.add("granted", GSON.toJsonTree(counts.tally().granted()));
        json.add("refusals", GSON.toJsonTree(counts.tally().refused()));
        json.add("conflicts", GSON.toJsonTree(counts.conflicts()));
        json.add("unanswered", GSON.toJsonTree(counts.unanswered()));
        json.add("malformed", GSON.toJsonTree(counts.malformed()));
        json.add(
                "neverGranted", GSON.toJsonTree(missing(counts.tally().granted().keySet())));
        json.add(
                "neverRefused", GSON.toJsonTree(missing(counts.tally().refused().keySet())));
        json.add("findings", GSON.toJsonTree(wrong.stream().limit(SHOWN).toList()));
        return GSON.toJson(json);
    }

    private static Set<String> missing(Set<String> seen) {
        Stream<String> kinds =
                Permissions.all().stream().filter(Permission::isAct).map(Permission::name);
        return kinds.filter(kind -> !seen.contains(kind)).collect(Collectors.toCollection(TreeSet::new));
    }
}
