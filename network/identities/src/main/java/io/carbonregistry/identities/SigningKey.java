package io.carbonregistry.identities;

import java.nio.file.Path;
import java.security.KeyPair;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;

/** A private key that nobody has certified: a device's, whose public key others know. */
public final class SigningKey {
    private static final int BITS_OF_P256 = 256;

    private final ECPrivateKey key;

    private SigningKey(ECPrivateKey key) {
        this.key = key;
    }

    /**
     * A new key on P-256 in a new file, PKCS#8 in PEM, mode 0600.
     *
     * @return the public key
     */
    public static ECPublicKey create(Path file) {
        KeyPair pair = Keys.generate();
        PrivateFile.write(file, Pem.of(pair.getPrivate()));
        return (ECPublicKey) pair.getPublic();
    }

    /**
     * Reads PKCS#8 or SEC 1 in PEM.
     *
     * @throws IdentityException if there is no such file, others can read it, or it is no unencrypted key on P-256
     */
    public static SigningKey read(Path file) {
        ECPrivateKey key = Pem.privateKey(PrivateFile.read(file));
        if (key.getParams().getCurve().getField().getFieldSize() != BITS_OF_P256) {
            throw new IdentityException("The key in " + file + " is not on P-256");
        }
        return new SigningKey(key);
    }

    /** A signature over a message: ECDSA with SHA-256, DER. */
    public byte[] signature(byte[] message) {
        return new LowSSigner(key).signature(message);
    }

    @Override
    public String toString() {
        return "SigningKey";
    }
}
