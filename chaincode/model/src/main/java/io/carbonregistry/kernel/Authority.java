package io.carbonregistry.kernel;

/** What a representative may do with an act. */
public enum Authority {
    INITIATE,
    APPROVE,
    /** Either, never both for the same act. */
    BOTH,
    /** Asked of a mandate, never given by one: whichever the representative has. */
    ANY;

    /** Whether it includes the other. */
    public boolean includes(Authority needed) {
        return needed == ANY || this == BOTH || this == needed;
    }
}
