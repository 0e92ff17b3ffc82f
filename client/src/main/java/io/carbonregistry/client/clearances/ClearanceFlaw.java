package io.carbonregistry.client.clearances;

/** Why something is not cleared. */
public enum ClearanceFlaw {
    /** The file is not in its one proper form. */
    UNREADABLE,
    /** The signature is not the certificate's over what is said. */
    SIGNATURE,
    /** The signer does not act for the holder with this key. */
    NOT_REPRESENTED,
    /** The blocks are of another channel. */
    OTHER_LEDGER,
    /** There are not that many blocks. */
    BLOCK_MISSING,
    /** The blocks do not hold together, or the registry's rules were broken in them. */
    LEDGER_UNSOUND,
    /** The registry's day was another. */
    OTHER_DAY,
    /** The account is frozen or closed, or there is none. */
    ACCOUNT_NOT_OPEN,
    /** The holder does not have all of the serials. */
    NOT_HELD,
    /** Something encumbers them. */
    ENCUMBERED,
    /** A court's freeze waits in line for units of the holder's of their class: it may take them at any time. */
    AWAITED,
    /** Something is said of them, such as that they are stolen. */
    FLAGGED,
    /** They changed, again and again, while they were looked at. */
    UNSTEADY
}
