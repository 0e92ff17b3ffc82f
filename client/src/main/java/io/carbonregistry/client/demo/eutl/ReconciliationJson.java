package io.carbonregistry.client.demo.eutl;

import io.carbonregistry.wire.CanonicalJson;
import io.carbonregistry.wire.Json;
import io.carbonregistry.wire.JsonBoolean;
import io.carbonregistry.wire.JsonNumber;
import io.carbonregistry.wire.JsonObject;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** A reconciliation as one JSON object. */
public final class ReconciliationJson {

    private ReconciliationJson() {}

    /** The object, on one line; its numbers are whole. */
    public static String of(Reconciliation result) {
        return CanonicalJson.text(new JsonObject(new TreeMap<>(Map.of(
                "lines", number(result.lines()),
                "transactions", number(result.transactions()),
                "granted", number(result.granted()),
                "refused", object(result.refused(), ReconciliationJson::number),
                "leftOut", object(result.leftOut(), reasons -> object(reasons, ReconciliationJson::number)),
                "units", object(result.units(), ReconciliationJson::flow),
                "invariants", object(result.ledger().invariants(), ReconciliationJson::truth),
                "blocks", number(result.ledger().blocks()),
                "seconds", number(Math.round(result.duration().toMillis() / 1000f)),
                "actsPerSecond", number(result.actsPerSecond())))));
    }

    private static Json flow(ClassFlow flow) {
        return new JsonObject(new TreeMap<>(Map.of(
                "in", number(flow.in()),
                "out", number(flow.out()),
                "standing", object(flow.standing(), ReconciliationJson::number))));
    }

    private static <V> Json object(SortedMap<?, V> values, Function<V, Json> form) {
        SortedMap<String, Json> members = new TreeMap<>();
        values.forEach((name, value) -> members.put(name.toString(), form.apply(value)));
        return new JsonObject(members);
    }

    private static Json number(long value) {
        return new JsonNumber(value);
    }

    private static Json truth(boolean value) {
        return new JsonBoolean(value);
    }
}
