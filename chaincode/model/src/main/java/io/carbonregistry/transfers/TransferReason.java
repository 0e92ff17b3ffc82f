package io.carbonregistry.transfers;

/** Why units move off the exchange, told with every transfer. */
public enum TransferReason {
    SALE,
    GROUP,
    LOAN,
    LOAN_RETURN,
    GIFT,
    CORRECTION,
    ISSUE,
    ALLOCATION,
    OTHER
}
