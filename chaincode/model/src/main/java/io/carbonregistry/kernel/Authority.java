package io.carbonregistry.kernel;

/** What a representative may do with an act. */
public enum Authority {
    INITIATE,
    APPROVE,
    /** Either, never both for the same act. */
    BOTH;

    /** Whether it includes the other. */
    public boolean includes(Authority needed) {
        return this == BOTH || this == needed;
    }
}
