package io.carbonregistry.fabric.rules.identities;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;

/** An Ed25519 key, which channels of capability V3_0 accept. */
record Ed25519Key(PublicKey key) implements VerifyingKey {
    @Override
    public boolean verifies(byte[] digest, byte[] message, byte[] signature) {
        try {
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key);
            verifier.update(message);
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    @Override
    public boolean signsMessages() {
        return true;
    }
}
