package io.carbonregistry.repos;

/** What the buyer may do with the units meanwhile. */
public enum RepoType {
    /** Nothing: they stand in the buyer's account, bound. */
    CLOSED,
    /** Anything; as many of the same class come back. */
    OPEN
}
