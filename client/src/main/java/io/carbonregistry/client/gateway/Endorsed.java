package io.carbonregistry.client.gateway;

import org.hyperledger.fabric.protos.common.Envelope;

/**
 * A transaction that is endorsed and signed, and may be sent for ordering as often as need be.
 *
 * @param transaction its id
 * @param envelope what is sent
 * @param result what the chaincode answered
 */
public record Endorsed(String transaction, Envelope envelope, byte[] result) {}
