package io.carbonregistry.client.audit;

import io.carbonregistry.client.replay.Place;
import io.carbonregistry.fabric.rules.chain.Discrepancy;
import java.util.Optional;

/**
 * Something in the blocks that is not as it must be, or that a reader should know.
 *
 * @param kind what sort of thing: a discrepancy of the chain, one of {@link Wrong}, a broken invariant, or a remark of the rules
 * @param block the block's number
 * @param transaction the transaction's place in it; empty when it is about the block or the whole
 * @param text a sentence for people
 */
public record AuditFinding(String kind, long block, Optional<Long> transaction, String text) {

    /** What can be wrong with what the registry is said to have decided. */
    public enum Wrong {
        /** The registry refuses what was granted, or answers something else. */
        DECIDED_OTHERWISE,
        /** The fact is another one than the registry's. */
        OTHER_FACT,
        /** What was written is not what the registry writes. */
        OTHER_WRITES,
        /** What was put under guard, or taken from there, is not what the registry's states say. */
        OTHER_GUARDS,
        /** What was written to a private data collection is not what the registry writes. */
        OTHER_CONFIDED,
        /** Private data that were given are none that a transaction has hashed. */
        PRIVATE_UNKNOWN,
        /** A key or a value of private data that were given is another one than was hashed. */
        PRIVATE_DIFFERENT,
        /** Of private data that were given, something that was hashed is missing. */
        PRIVATE_MISSING,
        /** The event is another one than the registry's. */
        OTHER_EVENT,
        /** More was written than the registry's states, or they were written by way of another chaincode. */
        FOREIGN_WRITES,
        /** A state that this code doesn't know, or not in its canonical form. */
        STATE_FORM,
        /** The registry's code fails on it. */
        UNDECIDABLE,
        /** A block file ends in the middle of a block, so this block and those after it are missing. */
        FILE_CUT_OFF,
        /** A real peer would stop here; what follows cannot be checked. */
        NOT_TO_BE_VALIDATED
    }

    static AuditFinding of(Wrong kind, Place place, String text) {
        return new AuditFinding(kind.name(), place.block(), Optional.of(place.transaction()), text);
    }

    static AuditFinding of(Discrepancy discrepancy) {
        return new AuditFinding(
                discrepancy.kind().name(),
                discrepancy.block(),
                Optional.of((long) discrepancy.transaction()).filter(transaction -> transaction >= 0),
                discrepancy.text());
    }
}
