package io.carbonregistry.client;

import io.carbonregistry.approvals.ActProposed;
import io.carbonregistry.kernel.Fact;
import java.util.Optional;
import org.hyperledger.fabric.protos.common.Envelope;

/**
 * An act that stands in a block.
 *
 * @param answer what the act became: its fact, or that it waits for a second signature; empty if it had been done before and
 *     this identity may not read the block it stands in
 * @param transaction the transaction's id; that of the first, if it had been done before
 * @param block the number of the block
 * @param envelope the signed transaction with its endorsements; empty if the act had been done before and this identity may not
 *     read the block it stands in
 */
public record Committed<F extends Fact>(
        Optional<Fact> answer, String transaction, long block, Optional<Envelope> envelope) {

    /**
     * What has happened.
     *
     * @throws IllegalStateException if the act waits for a second signature, or its fact is not this identity's to read
     */
    @SuppressWarnings("unchecked") // a request becomes its own fact or waits
    public F fact() {
        if (pending().isPresent()) {
            throw new IllegalStateException("the act waits for its second signature");
        }
        return (F) answer.orElseThrow(() -> new IllegalStateException("done before, and not to be read here"));
    }

    /** The proposal, if the act waits for a second signature. */
    public Optional<ActProposed> pending() {
        return answer.filter(ActProposed.class::isInstance).map(ActProposed.class::cast);
    }
}
