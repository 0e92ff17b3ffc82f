package io.carbonregistry.commitments;

import java.nio.ByteBuffer;
import java.security.MessageDigest;

/**
 * 32 bytes that follow from a key and a number, and say nothing of the key (RFC 8391, section 5.1). The first block of what is digested is
 * the same for all numbers and digested once. One thread at a time.
 */
final class Pseudorandom {

    /** What sets this use of SHA-256 apart: the number 3 in 32 bytes. */
    private static final byte[] USE =
            ByteBuffer.allocate(Sha256.WORD).put(Sha256.WORD - 1, (byte) 3).array();

    private final MessageDigest begun = Sha256.digest();
    private final byte[] word = new byte[Sha256.WORD];

    /** The function under a key of 32 bytes. */
    Pseudorandom(byte[] key) {
        begun.update(USE);
        begun.update(key);
    }

    /** The bytes of a number. */
    byte[] of(long number) {
        ByteBuffer.wrap(word).putLong(Sha256.WORD - Long.BYTES, number);
        return copy().digest(word);
    }

    private MessageDigest copy() {
        try {
            return (MessageDigest) begun.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("a digest that goes on from where it was is needed", e);
        }
    }
}
