package io.carbonregistry.kernel;

import java.util.Optional;
import java.util.SortedMap;

/**
 * States as they stand after changes that are decided and not yet written: a batch decides each line over the results of its
 * predecessors.
 *
 * @param base as they stand on the ledger
 * @param changes what the predecessors change
 */
public record Overlay(States base, Changes changes) implements States {

    @Override
    public Optional<String> scanned() {
        return base.scanned();
    }

    @Override
    public <S extends State> Optional<S> find(Key<S> key) {
        SortedMap<Key<?>, Optional<State>> changed = changes.writes();
        return changed.containsKey(key)
                ? changed.getOrDefault(key, Optional.empty()).map(key.type()::cast)
                : base.find(key);
    }
}
