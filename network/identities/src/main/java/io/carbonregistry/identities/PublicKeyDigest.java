package io.carbonregistry.identities;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.util.HexFormat;

/** The name of a public key: SHA-256 over its SubjectPublicKeyInfo (RFC 5280, 4.1.2.7), in lower-case hex. */
public final class PublicKeyDigest {
    private PublicKeyDigest() {}

    public static String of(PublicKey key) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key.getEncoded()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }
}
