package io.carbonregistry.registry;

/** What a set of rules is about; one state on the ledger holds all versions of a topic. */
public enum RuleTopic {
    APPROVALS,
    TRANSFERS,
    LIMITS,
    TRADING,
    HOLDINGS,
    ATTESTATIONS,
    VERIFICATION,
    /** Pledges, freezes and repos. */
    SECURITY
}
