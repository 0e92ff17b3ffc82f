package io.carbonregistry.client.proofs;

/** Why something is not proven. */
public enum Flaw {
    /** The file, or a part of it, is not in its one proper form. */
    UNREADABLE,
    /** Whoever asked did not sign this. */
    CREATOR_SIGNATURE,
    /** What was endorsed answers another proposal, or has another id. */
    OTHER_PROPOSAL,
    /** Not both authorities have endorsed it, by peers of theirs, as far as the root certificates tell. */
    NOT_ENDORSED,
    /** No orderer of the given authorities has signed the block's header, or one of the signatures does not hold. */
    ORDERER_SIGNATURE,
    /** The block names its orderers by number, and who they are stands in the channel's configuration alone. */
    ORDERERS_BY_NUMBER,
    /** The transaction is committed, in another block than this says. */
    OTHER_BLOCK,
    /** The block's header is one of other transactions. */
    OTHER_TRANSACTIONS,
    /** The transaction is not among those of the block. */
    NOT_IN_BLOCK,
    /** It attests no month. */
    NO_ATTESTATION,
    /** The row is not part of what was committed to. */
    NOT_OPENED,
    /** The page says something else than what it carries shows. */
    WORDS_DIFFER,
    /** The chain of blocks does not hold together, or rests on other authorities. */
    CHAIN_BROKEN,
    /** The transaction is not among the valid ones of the chain. */
    NOT_COMMITTED
}
