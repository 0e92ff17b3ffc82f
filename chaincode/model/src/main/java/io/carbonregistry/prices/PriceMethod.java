package io.carbonregistry.prices;

/** How units were traded that a price is of (Trading rules, methods of trading). */
public enum PriceMethod {
    /** Listed trading (挂牌协议交易). */
    LISTED,
    /** Block trading (大宗协议交易). */
    BLOCK,
    /** All methods together, as the exchange composes them. */
    COMPOSITE
}
