package io.carbonregistry.client.journal;

/**
 * A signed transaction is sent for ordering from now on. One that is larger than a line takes several, in their order.
 *
 * @param at when, in UTC
 * @param transaction its id
 * @param envelope the transaction, or the next part of it, in base64
 * @param more whether the next line has more of it
 */
public record Sent(Entry entry, String at, String transaction, String envelope, boolean more) implements Line {}
