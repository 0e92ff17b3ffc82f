package io.carbonregistry.holdings;

/** Which part of a holding a block belongs to. */
public enum SubLedger {
    /** Registration holding: transfers, surrender, pledge. */
    REGISTRATION,
    /** Trading holding: for sale on the exchange. */
    TRADING
}
