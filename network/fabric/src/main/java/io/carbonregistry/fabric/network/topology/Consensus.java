package io.carbonregistry.fabric.network.topology;

/** How orderers agree on the order of transactions. */
public enum Consensus {
    /** Raft: a minority may crash. */
    RAFT,
    /** SmartBFT: of four, one may even lie. */
    BFT
}
