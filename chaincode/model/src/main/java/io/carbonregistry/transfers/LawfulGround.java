package io.carbonregistry.transfers;

/** Why units move without their holder's will (Registration rules art. 21). */
public enum LawfulGround {
    /** Inheritance, merger, division, dissolution: what binds the units goes with them. */
    SUCCESSION,
    /** Enforcement of a judgment: a court's freeze ends with it. */
    ENFORCEMENT
}
