package io.carbonregistry.fabric.rules.chain;

import com.google.protobuf.ByteString;

/** An orderer's key and name. */
public interface BlockSigner {

    /** The orderer's serialised identity. */
    ByteString identity();

    /** The signature over a message: ECDSA over its SHA-256, in DER, s low. */
    ByteString sign(ByteString message);
}
