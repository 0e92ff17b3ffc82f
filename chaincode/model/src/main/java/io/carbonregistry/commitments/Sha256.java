package io.carbonregistry.commitments;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Hashes leaves and nodes apart, so that no node passes for a leaf (RFC 6962, section 2.1). One thread at a time. */
final class Sha256 {

    /** As many bytes as a digest has. */
    static final int WORD = 32;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final MessageDigest digest = digest();

    /** A node as it is digested: one piece costs less than three. */
    private final byte[] node = new byte[1 + 2 * WORD];

    Sha256() {
        node[0] = NODE;
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
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
        System.arraycopy(left, 0, node, 1, WORD);
        System.arraycopy(right, 0, node, 1 + WORD, WORD);
        return digest.digest(node);
    }

    /** The hash of a tree without leaves. */
    byte[] empty() {
        return digest.digest();
    }
}
