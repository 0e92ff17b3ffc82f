package io.carbonregistry.commitments;

import io.carbonregistry.kernel.Text;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret from which the salts of all rows of one commitment come. Whoever has it and the rows can open any of them; a row's own salt
 * says nothing of the others'.
 *
 * @param secret 32 bytes that nobody can guess, never used for other rows
 */
public record SaltSeed(Salt secret) implements Text {

    private static final String HMAC = "HmacSHA256";

    /** Reads 64 hexadecimal digits. */
    public static SaltSeed parse(String text) {
        return new SaltSeed(new Salt(text));
    }

    /** The salts of rows, by their index from 0: HMAC-SHA-256 (RFC 2104) of the index in 8 bytes under the secret. */
    public Salts salts() {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret.bytes(), HMAC));
            return new Salts(mac);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + HMAC, e);
        }
    }

    @Override
    public String toString() {
        return secret.value();
    }

    /** Salts by index. One thread at a time. */
    public static final class Salts {

        private final Mac mac;

        private Salts(Mac mac) {
            this.mac = mac;
        }

        /** The salt of the row at an index. */
        public Salt at(long index) {
            return new Salt(HexFormat.of().formatHex(bytes(index)));
        }

        byte[] bytes(long index) {
            return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(index).array());
        }
    }
}
