package io.carbonregistry.fabric.rules.state;

/** A key that a range holds, and its version. */
public record KeyVersion(String key, Version version) {}
