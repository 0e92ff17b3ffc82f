package io.carbonregistry.chaos.faults;

/**
 * What was done once.
 *
 * @param fault what, to what
 * @param from when it began, in milliseconds of the epoch
 * @param until when it was undone
 */
public record Strike(String fault, long from, long until) {}
