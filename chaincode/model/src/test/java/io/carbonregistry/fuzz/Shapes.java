package io.carbonregistry.fuzz;

import io.carbonregistry.wire.Json;
import io.carbonregistry.wire.JsonArray;
import io.carbonregistry.wire.JsonBoolean;
import io.carbonregistry.wire.JsonNumber;
import io.carbonregistry.wire.JsonObject;
import io.carbonregistry.wire.JsonString;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Bends a document where a cursor leads to: another value, a member more or less, an element again. */
final class Shapes {

    private static final long MOST = 9_007_199_254_740_991L;
    private static final int AGAIN = 64;

    /** Values that somebody may not have thought of. */
    private static final List<Json> OTHERS = List.of(
            new JsonNumber(0),
            new JsonNumber(-1),
            new JsonNumber(1),
            new JsonNumber(MOST),
            new JsonNumber(-MOST),
            new JsonNumber(Integer.MAX_VALUE + 1L),
            new JsonString(""),
            new JsonString("\u0000"),
            new JsonString("\u202e\u0627\u0644"),
            new JsonString("\ud83d\ude00"),
            new JsonString("../../x"),
            new JsonString("office.nation"),
            new JsonString("acc0"),
            new JsonString("CEA-2024"),
            new JsonString("2999-12-31"),
            new JsonString("0000-00-00"),
            new JsonString("-0.00"),
            new JsonString("9".repeat(64)),
            new JsonString("x".repeat(300)),
            new JsonBoolean(true),
            new JsonArray(List.of()),
            new JsonObject(Collections.emptySortedMap()));

    private final SortedMap<String, List<Json>> said = new TreeMap<>();
    private final Cursor cursor;

    /** Shapes that may take a member's value from where somebody else has said one. */
    Shapes(List<Json> others, Cursor cursor) {
        others.forEach(this::hear);
        this.cursor = cursor;
    }

    private void hear(Json json) {
        if (json instanceof JsonObject object) {
            object.members().forEach((name, value) -> {
                said.computeIfAbsent(name, unused -> new ArrayList<>()).add(value);
                hear(value);
            });
        }
    }

    /** Another document, of which one place is bent. */
    Json bent(Json json) {
        return json instanceof JsonObject object && !object.members().isEmpty() ? member(object) : value(json);
    }

    private Json value(Json json) {
        if (json instanceof JsonObject object && !object.members().isEmpty() && cursor.below(4) > 0) {
            return member(object);
        }
        if (json instanceof JsonArray array && !array.elements().isEmpty() && cursor.below(4) > 0) {
            return element(array);
        }
        return cursor.one(OTHERS);
    }

    private Json member(JsonObject object) {
        SortedMap<String, Json> members = new TreeMap<>(object.members());
        String name = cursor.one(List.copyOf(members.keySet()));
        switch (cursor.below(8)) {
            case 0 -> members.remove(name);
            case 1 -> members.put("more", members.get(name));
            case 2 -> members.put("@type", cursor.one(OTHERS));
            case 3, 4, 5 -> members.put(name, cursor.one(said.getOrDefault(name, OTHERS)));
            default -> members.put(name, value(object.members().get(name)));
        }
        return new JsonObject(members);
    }

    private Json element(JsonArray array) {
        List<Json> elements = new ArrayList<>(array.elements());
        int place = cursor.below(elements.size());
        switch (cursor.below(8)) {
            case 0 -> elements.remove(place);
            case 1 -> elements.addAll(Collections.nCopies(1 + cursor.below(AGAIN), elements.get(place)));
            case 2 -> Collections.swap(elements, 0, place);
            default -> elements.set(place, value(elements.get(place)));
        }
        return new JsonArray(elements);
    }
}
