package io.carbonregistry.client.journal;

import java.util.Optional;

/**
 * An act of which nobody knows yet how it ended.
 *
 * @param begun who asked for what, and when
 * @param sent the transaction that was sent last; the ones before it counted for nothing
 * @param underWay whether the program that was asked is still at it
 */
public record OpenAct(Begun begun, Optional<SentTransaction> sent, boolean underWay) {}
