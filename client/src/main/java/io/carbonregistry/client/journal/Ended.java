package io.carbonregistry.client.journal;

import java.util.Optional;

/**
 * What became of an act, as far as it is known.
 *
 * @param at when it was learned, in UTC
 * @param outcome how it ended
 * @param transaction the transaction that decided
 * @param block the block it stands in
 * @param said what was said of it
 */
public record Ended(
        Entry entry,
        String at,
        Outcome outcome,
        Optional<String> transaction,
        Optional<Long> block,
        Optional<String> said)
        implements Line {}
