package io.carbonregistry.client.projection;

/**
 * One thing that happened to serials.
 *
 * @param kind what
 * @param detail from what to what, by whom, or for what
 */
public record BlockChange(Kind kind, String detail) {

    /** What can happen to serials. */
    public enum Kind {
        /** Minted, to an account. */
        ISSUED,
        /** From one account to another. */
        MOVED,
        /** From one sub-ledger to the other. */
        SUB_LEDGER,
        /** Bound by an encumbrance. */
        BOUND,
        /** An encumbrance binds them no more. */
        RELEASED,
        /** Marked by an office. */
        FLAGGED,
        /** A mark was taken off. */
        UNFLAGGED,
        /** Surrendered, cancelled, carried out or annulled. */
        ENDED,
        /** Their end was reversed. */
        REVIVED,
        /** Part of a larger block before. */
        CUT,
        /** Several blocks before. */
        JOINED
    }
}
