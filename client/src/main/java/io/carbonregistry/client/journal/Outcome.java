package io.carbonregistry.client.journal;

/** What became of an act. */
public enum Outcome {
    /** It stands in a block and counts, be it as a proposal that waits for its second signature. */
    COMMITTED,
    /** The registry said no; nothing was ordered. */
    REFUSED,
    /** It stands in a block and counts for nothing, because others had changed what it had read. */
    CONFLICTED,
    /** Nothing was ordered. */
    NEVER_SENT,
    /** Another program of this machine is still at it. */
    UNDER_WAY,
    /** It was sent, and nobody tells what became of it. */
    UNKNOWN;

    /** Whether there is nothing left to find out. */
    public boolean isFinal() {
        return this != UNDER_WAY && this != UNKNOWN;
    }
}
