package io.carbonregistry.client.projection;

/**
 * What a query answers over the projected states.
 *
 * @param result the answer
 * @param block as of the end of this block
 */
public record Answer<R>(R result, long block) {}
