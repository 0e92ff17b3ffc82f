package io.carbonregistry.audit;

/** What is always true of a ledger, whatever happened on it. */
public enum Invariant {
    /** States are shown once each, in the order of their keys, and each stands under the key that it makes. */
    KEYS_ARE_ORDERED,
    /** For each class the blocks tile the serials from 1: none is missing and none stands twice. */
    BLOCKS_TILE,
    /** As many serials stand in blocks as were issued, and the records of the issuing acts tile them. */
    ISSUED_IS_THERE,
    /** What has ended is bound by nothing. */
    ENDED_IS_UNBOUND,
    /** Every block that has not ended has its owner's entry, and every entry has its block. */
    OWNERS_MATCH,
    /** Units are held by accounts that exist. */
    OWNERS_EXIST,
    /** Every class of units is defined. */
    CLASSES_ARE_DEFINED,
    /** Never is more issued than the cap. */
    CAP_IS_KEPT,
    /** The parts of a cap come to it, and no more is planned of a part than it has. */
    PARTS_MAKE_THE_CAP,
    /** What a cap says is planned is what its allocations say. */
    PLANS_ADD_UP,
    /** Never is more allocated than planned, and never less than nothing. */
    PLAN_IS_KEPT,
    /** As many tonnes are surrendered and cancelled as certificates say. */
    CERTIFICATES_ADD_UP,
    /** A closed repo that runs binds as many tonnes as it is about, and nothing else is bound by a repo. */
    REPOS_BIND_THEIR_UNITS,
    /** The parties of a repo that runs cannot close their accounts. */
    REPOS_ENGAGE_THEIR_PARTIES,
    /** Every account has its own record, its standing, its mandate and, until it is closed, its holder's entry. */
    ACCOUNTS_ARE_WHOLE,
    /** What a court ordered frozen is frozen, waiting, released or deducted. */
    FREEZES_ADD_UP,
    /** A freeze has as many tonnes as the blocks that bear it, until its last day is past; no block bears two that bind. */
    FROZEN_IS_BOUND,
    /** Whoever waits for units stands in line, and none behind the first has any. */
    LINES_ARE_SERVED,
    /** What a pledge says that it binds is what bears it, serial by serial; one that binds nothing is borne by nothing. */
    PLEDGES_BIND_THEIR_UNITS,
    /** Of pledges on one block no two have the same rank, and an earlier rank was never locked later. */
    PRIORITY_IS_KEPT,
    /** An act that is done has the digest of its fact, and only a pending one keeps its intent. */
    ACTS_ARE_WHOLE
}
