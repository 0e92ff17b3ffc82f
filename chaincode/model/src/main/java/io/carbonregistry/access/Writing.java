package io.carbonregistry.access;

import io.carbonregistry.Guards;
import io.carbonregistry.Outcome;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Collection;
import io.carbonregistry.kernel.Decision;
import io.carbonregistry.wire.CanonicalJson;
import io.carbonregistry.wire.JsonObject;
import io.carbonregistry.wire.JsonString;
import io.carbonregistry.wire.Records;
import java.util.SortedMap;
import java.util.TreeMap;

/** Turns a decision into bytes. */
final class Writing {

    private final Records records;

    Writing(Records records) {
        this.records = records;
    }

    Outcome.Granted granted(Decision<?> decision, Guards guards, byte[] fact, ActRef act) {
        SortedMap<String, byte[]> writes = new TreeMap<>();
        SortedMap<Collection, SortedMap<String, byte[]>> confided = new TreeMap<>();
        decision.changes().writes().forEach((key, state) -> StateTypes.collection(key.text())
                .map(collection -> confided.computeIfAbsent(collection, any -> new TreeMap<>()))
                .orElse(writes)
                .put(key.text(), state.map(records::bytes).orElseGet(() -> new byte[0])));
        String event = decision.fact().getClass().getSimpleName();
        return new Outcome.Granted(writes, confided, guards, fact, event, announcement(act));
    }

    private static byte[] announcement(ActRef act) {
        SortedMap<String, io.carbonregistry.wire.Json> members = new TreeMap<>();
        members.put("act", new JsonString(act.toString()));
        return CanonicalJson.bytes(new JsonObject(members));
    }
}
