package io.carbonregistry.fabric.rules.policies;

import com.google.protobuf.ByteString;

/**
 * A claim that somebody signed something.
 *
 * @param data the bytes that were signed
 * @param identity the serialised identity of the signer
 * @param signature the signature
 */
public record SignedData(ByteString data, ByteString identity, ByteString signature) {}
