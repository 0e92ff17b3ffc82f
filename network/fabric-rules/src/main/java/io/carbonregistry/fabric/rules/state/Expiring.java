package io.carbonregistry.fabric.rules.state;

/**
 * A hashed key that is to be forgotten, unless it is written again before.
 *
 * @param key the key
 * @param writtenIn the block that wrote it
 */
public record Expiring(StateKey key, long writtenIn) {}
