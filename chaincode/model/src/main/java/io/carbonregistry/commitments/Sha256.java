package io.carbonregistry.commitments;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Hashes leaves and nodes apart, so that no node passes for a leaf (RFC 6962, section 2.1). One thread at a time. */
final class Sha256 {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final MessageDigest digest;

    Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The hash of a leaf that is these parts, one after the other. */
    byte[] leaf(byte[]... parts) {
        digest.update(LEAF);
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    byte[] node(byte[] left, byte[] right) {
        digest.update(NODE);
        digest.update(left);
        digest.update(right);
        return digest.digest();
    }

    /** The hash of a tree without leaves. */
    byte[] empty() {
        return digest.digest();
    }
}
