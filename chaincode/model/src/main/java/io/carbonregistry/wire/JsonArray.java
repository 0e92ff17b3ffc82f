package io.carbonregistry.wire;

import java.util.List;

/** A JSON array. */
public record JsonArray(List<Json> elements) implements Json {

    public JsonArray {
        elements = List.copyOf(elements);
    }
}
