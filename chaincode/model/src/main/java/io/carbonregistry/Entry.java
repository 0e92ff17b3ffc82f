package io.carbonregistry;

import io.carbonregistry.access.Desk;
import io.carbonregistry.kernel.Digest;

/**
 * The one way in, on bytes. Its shape is frozen: function and arguments, transient map, creator, transaction id, timestamp and
 * a lookup of states go in; writes and fact, an answer, or a refusal come out.
 */
public final class Entry {

    private final Desk desk;

    /**
     * The registry's code.
     *
     * @param code the digest of this code, which must be the one in force
     */
    public Entry(Digest code) {
        this.desk = new Desk(code);
    }

    /** Decides an act, or answers a query or a dry run. The same bytes and states always give the same outcome. */
    public Outcome decide(Proposal proposal, Lookup lookup) {
        return desk.decide(proposal, lookup);
    }
}
