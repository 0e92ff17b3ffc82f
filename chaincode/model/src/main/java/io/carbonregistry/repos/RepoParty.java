package io.carbonregistry.repos;

/** Whose step it is. */
public enum RepoParty {
    /** Who sells first and buys back (正回购方). */
    SELLER,
    /** Who buys first and gives back (逆回购方). */
    BUYER,
    /** Either of them. */
    EITHER,
    /** Neither: a court. */
    COURT
}
