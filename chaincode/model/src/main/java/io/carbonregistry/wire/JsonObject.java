package io.carbonregistry.wire;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** A JSON object; its members are in the order of their names' UTF-16 code units (RFC 8785, section 3.2.3). */
public record JsonObject(SortedMap<String, Json> members) implements Json {

    public JsonObject {
        members.keySet().forEach(JsonString::requireWhole);
        SortedMap<String, Json> byName = new TreeMap<>();
        byName.putAll(members);
        members = Collections.unmodifiableSortedMap(byName);
    }
}
