package io.carbonregistry.audit;

/**
 * Something that must not be.
 *
 * @param invariant what is broken
 * @param where the key, class or account
 * @param expected what should be there
 * @param found what is there
 */
public record Violation(Invariant invariant, String where, String expected, String found) {}
