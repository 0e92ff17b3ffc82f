package io.carbonregistry.holdings;

import io.carbonregistry.kernel.ActRef;

/**
 * Marks serials. It binds nothing and goes with them wherever they go, split, moved or ended, until it is taken off.
 *
 * @param kind what is said of them
 * @param of the act that says so
 */
public record SerialFlag(Kind kind, ActRef of) {

    /** What may be said of serials. */
    public enum Kind {
        /** Taken from their holder by a crime. */
        STOLEN
    }
}
