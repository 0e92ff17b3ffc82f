package io.carbonregistry.kernel;

import java.util.List;
import java.util.Optional;

/** A ledger on which nothing stands. */
public record NoStates() implements States {
    @Override
    public <S extends State> Optional<S> find(Key<S> key) {
        return Optional.empty();
    }

    @Override
    public List<String> scanned() {
        return List.of();
    }
}
