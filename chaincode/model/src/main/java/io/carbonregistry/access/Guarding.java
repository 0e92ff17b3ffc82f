package io.carbonregistry.access;

import io.carbonregistry.Guards;
import io.carbonregistry.kernel.Changes;
import io.carbonregistry.kernel.Guarded;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Tells from the states before and after an act who guards them. A key keeps its guards until they are changed and loses them when
 * it is deleted, so only differences are told.
 */
final class Guarding {

    private final SortedSet<String> signing = new TreeSet<>();
    private final SortedMap<String, SortedSet<String>> next = new TreeMap<>();

    private Guarding() {}

    /**
     * The guards of what is written.
     *
     * @param before what stood under a key, as far as it was read; an act that writes over a state has read it
     */
    static Guards of(Changes changes, Function<Key<?>, Optional<State>> before) {
        Guarding guarding = new Guarding();
        changes.writes().forEach((key, after) -> guarding.see(key, before.apply(key), after));
        return new Guards(guarding.signing, guarding.next);
    }

    private void see(Key<?> key, Optional<State> before, Optional<State> after) {
        signing.addAll(of(before, Guarded::guards));
        signing.addAll(of(after, Guarded::guards));
        SortedSet<String> endorsers = of(after, Guarded::endorsers);
        if (after.isPresent() && !endorsers.equals(of(before, Guarded::endorsers))) {
            next.put(key.text(), endorsers);
        }
    }

    private static SortedSet<String> of(Optional<State> state, Function<Guarded, SortedSet<String>> whom) {
        return state.filter(Guarded.class::isInstance)
                .map(Guarded.class::cast)
                .map(whom)
                .orElse(Collections.emptySortedSet());
    }
}
