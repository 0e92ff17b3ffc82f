package io.carbonregistry.chaos.findings;

import java.util.Optional;

/**
 * What a client's journal says of one act that was asked for once.
 *
 * @param act the type of its request and its id
 * @param outcome how it ended; empty while nobody knows
 * @param transaction the transaction that decided
 */
record Promise(String act, Optional<String> outcome, Optional<String> transaction) {

    private static final String COMMITTED = "COMMITTED";

    boolean isCommitted() {
        return outcome.filter(COMMITTED::equals).isPresent();
    }
}
