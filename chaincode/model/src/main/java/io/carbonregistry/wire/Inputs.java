package io.carbonregistry.wire;

import io.carbonregistry.kernel.Confided;
import io.carbonregistry.kernel.Reason;
import io.carbonregistry.kernel.RefusedException;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** One part of a request while it is read. Components take theirs by name; a request and one that it carries may share one. */
final class Inputs {

    private final SortedMap<String, Json> members;
    private final SortedSet<String> left;

    Inputs(JsonObject object) {
        members = object.members();
        left = new TreeSet<>(members.keySet());
    }

    /** The entries of the transient map, each a document of its own. */
    static Inputs confided(SortedMap<String, byte[]> entries) {
        SortedMap<String, Json> members = new TreeMap<>();
        entries.forEach((name, bytes) -> {
            requireSize(Place.cut(name), bytes.length);
            members.put(name, Unspoken.read(Place.cut(name), () -> CanonicalJson.parse(bytes)));
        });
        return new Inputs(new JsonObject(members));
    }

    private static void requireSize(String name, int bytes) {
        if (bytes > Confided.MOST_BYTES) {
            throw RefusedException.because(Reason.TOO_MANY, "bytes of " + name, Confided.MOST_BYTES, bytes);
        }
    }

    /** Nothing is there. */
    static Inputs none() {
        return new Inputs(new JsonObject(Collections.emptySortedMap()));
    }

    Optional<Json> take(String name) {
        left.remove(name);
        return Optional.ofNullable(members.get(name));
    }

    /** The names that no component has taken. */
    SortedSet<String> left() {
        return left;
    }
}
