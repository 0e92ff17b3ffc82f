package io.carbonregistry.transfers;

/** By what succession units move without their holder's will (Registration rules art. 21). */
public enum LawfulGround {
    INHERITANCE,
    MERGER,
    DIVISION,
    DISSOLUTION
}
