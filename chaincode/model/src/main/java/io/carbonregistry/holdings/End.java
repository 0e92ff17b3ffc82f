package io.carbonregistry.holdings;

import io.carbonregistry.kernel.ActRef;

/**
 * How a block has ended. Only a reversal leads out of it.
 *
 * @param kind how
 * @param act the act that ended it
 */
public record End(Kind kind, ActRef act) {

    /** The terminal states. */
    public enum Kind {
        SURRENDERED,
        CANCELLED,
        CARRIED_OUT,
        ANNULLED
    }
}
