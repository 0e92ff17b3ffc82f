package io.carbonregistry.simulation;

import io.carbonregistry.Outcome;
import io.carbonregistry.access.Routes;
import io.carbonregistry.access.StateTypes;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import io.carbonregistry.market.MapLedger;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The ledger's states, read once and kept up with every act, so that each step can look at all of them. */
final class Mirror {

    private final SortedMap<String, State> states = new TreeMap<>();
    /** The same by type: whoever asks for something looks for others of a kind. */
    private final Map<Class<?>, SortedMap<String, State>> kinds = new HashMap<>();

    private final SortedMap<String, SortedSet<String>> policies = new TreeMap<>();

    Mirror(MapLedger ledger) {
        ledger.all().forEach(this::put);
    }

    /** Takes over what a granted act has written. */
    void apply(Outcome.Granted granted) {
        granted.writes().forEach(this::put);
        granted.guards().next().forEach((key, mspIds) -> policies.put(key, mspIds));
        policies.keySet().retainAll(states.keySet());
    }

    /** Who must endorse the next change of a key, as every peer of the channel has it; none, if nobody in particular. */
    SortedSet<String> policy(String key) {
        return policies.getOrDefault(key, Collections.emptySortedSet());
    }

    SortedMap<String, State> states() {
        return Collections.unmodifiableSortedMap(states);
    }

    <S extends State> Optional<S> find(Key<S> key) {
        return Optional.ofNullable(states.get(key.text())).map(key.type()::cast);
    }

    <S extends State> Stream<S> all(Class<S> type) {
        return of(type).values().stream().map(type::cast);
    }

    /** What a write puts there; nothing, if it deletes. */
    Optional<State> read(String key, byte[] value) {
        return value.length == 0
                ? Optional.empty()
                : Optional.of(
                        Routes.records().read(StateTypes.key(key).orElseThrow().type(), value));
    }

    private void put(String key, byte[] value) {
        read(key, value).ifPresentOrElse(state -> put(key, state), () -> remove(key));
    }

    private void put(String key, State state) {
        states.put(key, state);
        of(state.getClass()).put(key, state);
    }

    private void remove(String key) {
        State before = states.remove(key);
        if (before != null) {
            of(before.getClass()).remove(key);
        }
    }

    private SortedMap<String, State> of(Class<?> type) {
        return kinds.computeIfAbsent(type, unused -> new TreeMap<>());
    }
}
