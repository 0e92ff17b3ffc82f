package io.carbonregistry.client.demo.eutl;

import java.util.Map;
import java.util.Optional;

/** What the log's transaction types mean here. */
enum Meaning {
    TRANSFER,
    ALLOCATION,
    ISSUE,
    SURRENDER,
    CANCELLATION;

    /** Cancellations of the scheme's first rules, whatever their supplementary code. */
    private static final String CANCELLATIONS = "4-";

    private static final Map<String, Meaning> TABLE = Map.of(
            "10-0", TRANSFER,
            "10-53", ALLOCATION,
            "10-52", ISSUE,
            "10-2", SURRENDER,
            "5-1", SURRENDER,
            "10-1", CANCELLATION,
            "10-41", CANCELLATION);

    /** The meaning of a type; empty if no act of this registry means the same. */
    static Optional<Meaning> of(String type) {
        return type.startsWith(CANCELLATIONS) ? Optional.of(CANCELLATION) : Optional.ofNullable(TABLE.get(type));
    }
}
