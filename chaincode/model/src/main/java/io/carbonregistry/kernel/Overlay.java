package io.carbonregistry.kernel;

import java.util.List;
import java.util.Optional;

/**
 * States as they stand after changes that are decided and not yet written: a batch decides each line over the results of its
 * predecessors.
 *
 * @param base as they stand on the ledger
 * @param changes what the predecessors change
 */
public record Overlay(States base, Changes changes) implements States {

    @Override
    public List<String> scanned() {
        return base.scanned();
    }

    @Override
    public <S extends State> Optional<S> find(Key<S> key) {
        return changes.find(key, base);
    }
}
