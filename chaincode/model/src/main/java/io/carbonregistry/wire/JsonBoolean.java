package io.carbonregistry.wire;

/** A JSON boolean. */
public record JsonBoolean(boolean value) implements Json {}
