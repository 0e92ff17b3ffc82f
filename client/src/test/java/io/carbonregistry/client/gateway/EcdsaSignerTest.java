package io.carbonregistry.client.gateway;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.ECGenParameterSpec;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EcdsaSignerTest {

    /** Of the signatures that a provider makes, half have a high S: none of forty is a chance of one in a million million. */
    private static final int TRIES = 40;

    @ParameterizedTest
    @ValueSource(strings = {"secp256r1", "secp384r1"})
    void othersVerifyItAndItsSIsLow(String curve) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec(curve));
        KeyPair pair = generator.generateKeyPair();
        ECPrivateKey key = (ECPrivateKey) pair.getPrivate();
        EcdsaSigner signer = new EcdsaSigner(key);
        BigInteger half = key.getParams().getOrder().shiftRight(1);
        for (int i = 0; i < TRIES; i++) {
            byte[] message = {(byte) i};
            byte[] signature = signer.sign(MessageDigest.getInstance("SHA-256").digest(message));
            Signature verifier = Signature.getInstance("SHA256withECDSA");
            verifier.initVerify(pair.getPublic());
            verifier.update(message);
            assertTrue(verifier.verify(signature), "signature " + i);
            BigInteger s = StandardDSAEncoding.INSTANCE.decode(key.getParams().getOrder(), signature)[1];
            assertTrue(s.compareTo(half) <= 0, "S is high: " + s);
        }
    }
}
