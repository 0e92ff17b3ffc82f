package io.carbonregistry.accounts;

/** What an account is for; which kinds of unit each may hold is a dated rule. */
public enum AccountType {
    /** The issuing account of the nation. */
    NATION(true),
    /** A provincial authority's account, for units on their way to emitters. */
    PROVINCE(true),
    /** A key emitting unit. */
    EMITTER(false),
    /** An admitted institution. */
    INSTITUTION(false),
    /** An admitted natural person. */
    PERSON(false),
    /** The owner of a voluntary reduction project. */
    PROJECT(false),
    /** An authority's reserve. */
    RESERVE(true),
    /** Paid lots on their way to winning bidders. */
    AUCTION(true);

    private final boolean official;

    AccountType(boolean official) {
        this.official = official;
    }

    /** Whether an authority holds it. */
    public boolean isOfficial() {
        return official;
    }
}
