package io.carbonregistry.commitments;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Hashes leaves and nodes apart, so that no node passes for a leaf (RFC 6962, section 2.1). One thread at a time. */
final class Sha256 {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    /** As many bytes as a digest has. */
    private static final int WORD = 32;

    /** What sets this use of the function apart: the number 3 in 32 bytes. */
    private static final byte[] PSEUDORANDOM =
            ByteBuffer.allocate(WORD).put(WORD - 1, (byte) 3).array();

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

    /** 32 bytes that follow from a key and a number, and say nothing of the key (RFC 8391, section 5.1). */
    byte[] pseudorandom(byte[] key, long number) {
        digest.update(PSEUDORANDOM);
        digest.update(key);
        digest.update(
                ByteBuffer.allocate(WORD).putLong(WORD - Long.BYTES, number).array());
        return digest.digest();
    }

    /** The hash of a tree without leaves. */
    byte[] empty() {
        return digest.digest();
    }
}
