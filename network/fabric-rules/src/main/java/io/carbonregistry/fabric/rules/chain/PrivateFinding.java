package io.carbonregistry.fabric.rules.chain;

/**
 * Where private data that somebody showed are not those that a transaction's endorsers hashed.
 *
 * @param transaction the transaction's place in its block, from 0
 * @param namespace the chaincode
 * @param collection the private data collection
 * @param kind what sort of thing
 * @param text a sentence for people, which names no key and no value
 */
public record PrivateFinding(long transaction, String namespace, String collection, Kind kind, String text) {
    /** The sorts of findings. */
    public enum Kind {
        /** The transaction has no such write set. */
        UNKNOWN,
        /** A key or a value is none that was hashed. */
        DIFFERENT,
        /** What was shown is true but not all there was: what was purged since is left out. */
        INCOMPLETE
    }
}
