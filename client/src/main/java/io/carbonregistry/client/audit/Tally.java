package io.carbonregistry.client.audit;

/**
 * How often something was met.
 *
 * @param what a validation flag, or the digest of other code
 * @param times how often
 */
public record Tally(String what, long times) {}
