package io.carbonregistry.chaos.links;

/** How a link treats what is sent. */
public enum Weather {
    /** Passed on at once. */
    FAIR,
    /** Connections are closed, and new ones too. */
    DROP,
    /** Each piece is held back for a while. */
    DELAY,
    /** Nothing is passed on, and nobody is told: connections are open at one end. */
    STALL,
    /** Half of the next piece is passed on; then the connection is closed. */
    CUT
}
