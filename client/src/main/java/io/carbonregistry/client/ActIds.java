package io.carbonregistry.client;

import io.carbonregistry.kernel.ActId;
import java.math.BigInteger;
import java.security.SecureRandom;

/** Makes up ids for acts: 128 random bits (RFC 9562 section 5.4 has 122), short, because blocks repeat them. */
public final class ActIds {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BITS = 128;

    private ActIds() {}

    /** An id that no act has. */
    public static ActId fresh() {
        return new ActId(new BigInteger(BITS, RANDOM).toString(Character.MAX_RADIX));
    }
}
