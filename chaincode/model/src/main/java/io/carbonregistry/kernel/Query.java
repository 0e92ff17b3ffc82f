package io.carbonregistry.kernel;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Asks to see something. A record; names its result type.
 *
 * @param <R> what it answers
 */
public interface Query<R> {

    /**
     * Answers from the ledger, reading as it goes; a query is never ordered, so it may scan.
     *
     * @throws RefusedException if there is nothing to see, or not for this caller
     */
    R answer(Ledger ledger, Caller caller);

    /** Whose holdings or acts it shows; empty means nobody's in particular. */
    default Optional<Actor> subject() {
        return Optional.empty();
    }

    /** The reporting year it is about: a body that is assigned to verify its subject's year may ask about that year. */
    default OptionalInt period() {
        return OptionalInt.empty();
    }
}
