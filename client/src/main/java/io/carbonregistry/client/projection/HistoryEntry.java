package io.carbonregistry.client.projection;

import io.carbonregistry.client.replay.Place;
import io.carbonregistry.kernel.ActRef;
import io.carbonregistry.kernel.Fact;
import io.carbonregistry.kernel.Person;
import java.time.Instant;

/**
 * One act in the immutable history.
 *
 * @param place block and transaction
 * @param transaction the transaction's id
 * @param time when, by the signer's own word, in UTC: blocks bear no time of their own
 * @param signer who signed, and the organisation that vouches
 * @param request what was asked
 * @param act whose act it is, and its id
 * @param fact what happened
 */
public record HistoryEntry(
        Place place, String transaction, String time, Person signer, String request, ActRef act, Fact fact) {

    /** When, by the signer's own word. */
    public Instant at() {
        return Instant.parse(time);
    }

    /** The type of what happened. */
    public String factType() {
        return fact.getClass().getSimpleName();
    }

    /** What happened, in one line. */
    public String summary() {
        return Summary.of(fact);
    }
}
