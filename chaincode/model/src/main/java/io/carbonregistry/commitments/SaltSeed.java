package io.carbonregistry.commitments;

import io.carbonregistry.kernel.Text;
import java.util.HexFormat;

/**
 * The secret from which the salts of all rows of one commitment come. Whoever has it and the rows can open any of them; a row's own salt
 * says nothing of the others'.
 *
 * @param secret 32 bytes that nobody can guess, never used for other rows
 */
public record SaltSeed(Salt secret) implements Text {

    /** Reads 64 hexadecimal digits. */
    public static SaltSeed parse(String text) {
        return new SaltSeed(new Salt(text));
    }

    /** The salt of the row at an index, counted from 0: the pseudorandom function of RFC 8391, section 5.1, of that index. */
    public Salt saltAt(long index) {
        return new Salt(HexFormat.of().formatHex(new Pseudorandom(secret.bytes()).of(index)));
    }

    @Override
    public String wire() {
        return secret.wire();
    }

    @Override
    public String toString() {
        return "a seed";
    }
}
