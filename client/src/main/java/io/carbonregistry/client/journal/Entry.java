package io.carbonregistry.client.journal;

/**
 * One promise: an act that was asked for once.
 *
 * @param program the random number of the program that was asked
 * @param number the how many-th of that program
 */
public record Entry(long program, long number) {}
