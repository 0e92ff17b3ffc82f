package io.carbonregistry.fabric.rules.chain;

/**
 * Something in a block that is not as it must be.
 *
 * @param kind what sort of thing
 * @param block the block's number
 * @param transaction the transaction's place in it; -1 when it is about the block
 * @param text a sentence for people
 */
public record Discrepancy(Kind kind, long block, int transaction, String text) {

    /** The sorts of discrepancies. */
    public enum Kind {
        /** The channel rests on a root certificate that was not given as trusted. */
        FOREIGN_ROOT,
        /** The block doesn't follow the one before by number. */
        NUMBER,
        /** The block doesn't name the one before by hash. */
        PREVIOUS_HASH,
        /** The envelopes are not those that the header names by hash. */
        DATA_HASH,
        /** An envelope isn't in the one form in which the data hash covers where it begins and ends. */
        ENVELOPE,
        /** The orderers' signatures don't hold or don't suffice. */
        ORDERER_SIGNATURES,
        /** The orderers name another block as the last configuration than the chain does. */
        LAST_CONFIG,
        /** There is not exactly one flag a transaction. */
        FLAG_COUNT,
        /** A transaction's flag is another one than Fabric's rules give it. */
        FLAG,
        /** The peer's running hash over flags and updates is another one than the rules lead to. */
        COMMIT_HASH
    }

    static Discrepancy of(Kind kind, long block, String text) {
        return new Discrepancy(kind, block, -1, text);
    }
}
