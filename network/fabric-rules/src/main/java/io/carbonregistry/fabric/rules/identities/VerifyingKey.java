package io.carbonregistry.fabric.rules.identities;

import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;

/** A public key that can check signatures over messages. */
interface VerifyingKey {

    /** Whether this key's owner signed the message. A signature that can't be read is none. */
    boolean verifies(byte[] digest, byte[] message, byte[] signature);

    /** Whether the signature is over the message itself and not over its hash. */
    boolean signsMessages();

    /** The key of a certificate: ECDSA or Ed25519. */
    static VerifyingKey of(PublicKey key) {
        if (key instanceof ECPublicKey ec) {
            return EcdsaKey.of(ec);
        }
        if (key.getAlgorithm().equals("EdDSA") || key.getAlgorithm().equals("Ed25519")) {
            return new Ed25519Key(key);
        }
        throw new InvalidIdentityException("Keys of " + key.getAlgorithm() + " are not supported");
    }
}
