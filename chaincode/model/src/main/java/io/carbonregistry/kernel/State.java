package io.carbonregistry.kernel;

/** A record that stands on the ledger under a {@link Key}. It may only ever gain optional components. */
public interface State {}
