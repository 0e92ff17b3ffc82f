package io.carbonregistry.simulation;

import io.carbonregistry.Outcome;
import io.carbonregistry.access.StateTypes;
import io.carbonregistry.kernel.Key;
import io.carbonregistry.kernel.State;
import io.carbonregistry.market.Market;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The ledger's states, read once and kept up with every act, so that each step can look at all of them. */
final class Mirror {

    private final Market market;
    private final SortedMap<String, State> states = new TreeMap<>();
    private final SortedMap<String, SortedSet<String>> policies = new TreeMap<>();

    Mirror(Market market) {
        this.market = market;
        market.ledger().all().forEach(this::put);
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
        return states.values().stream().filter(type::isInstance).map(type::cast);
    }

    /** What a write puts there; nothing, if it deletes. */
    Optional<State> read(String key, byte[] value) {
        return value.length == 0
                ? Optional.empty()
                : Optional.of(
                        market.records().read(StateTypes.key(key).orElseThrow().type(), value));
    }

    private void put(String key, byte[] value) {
        read(key, value).ifPresentOrElse(state -> states.put(key, state), () -> states.remove(key));
    }
}
