package io.carbonregistry.kernel;

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
    default java.util.Optional<Actor> subject() {
        return java.util.Optional.empty();
    }
}
