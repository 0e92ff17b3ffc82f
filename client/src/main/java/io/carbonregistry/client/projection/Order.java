package io.carbonregistry.client.projection;

/** In which order a history is told. */
public enum Order {
    NEWEST_FIRST,
    OLDEST_FIRST
}
