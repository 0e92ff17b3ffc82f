package io.carbonregistry.fabric.rules;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnsafeByteOperations;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** SHA-256 over pieces of bytes, as Fabric hashes everything but where a channel's MSP asks for SHA3. */
public final class Sha256 {
    private Sha256() {}

    /** The hash of the pieces, one after the other. */
    public static ByteString of(ByteString... pieces) {
        return of(Arrays.asList(pieces));
    }

    /** The hash of the pieces, one after the other. */
    public static ByteString of(Iterable<ByteString> pieces) {
        MessageDigest digest = digest();
        for (ByteString piece : pieces) {
            for (ByteBuffer part : piece.asReadOnlyByteBufferList()) {
                digest.update(part);
            }
        }
        return UnsafeByteOperations.unsafeWrap(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
