package io.carbonregistry.client.journal;

import org.hyperledger.fabric.protos.common.Envelope;

/**
 * A signed transaction that was sent for ordering.
 *
 * @param transaction its id
 * @param envelope what was sent, byte for byte
 */
public record SentTransaction(String transaction, Envelope envelope) {}
