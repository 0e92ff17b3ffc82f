package io.carbonregistry.fabric.rules.identities;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;

/** Reads the few DER forms that a signature consists of, and accepts none but the shortest lengths and integers. */
final class DerReader {
    private static final int INTEGER = 0x02;

    private final byte[] bytes;
    private final int end;
    private int at;

    DerReader(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
    }

    /** The content of the next element when it bears this tag. */
    Optional<DerReader> enter(int tag) {
        if (end - at < 2 || (bytes[at] & 0xff) != tag) {
            return Optional.empty();
        }
        at++;
        int length = length();
        if (length < 0 || length > end - at) {
            return Optional.empty();
        }
        DerReader content = new DerReader(bytes, at, at + length);
        at += length;
        return Optional.of(content);
    }

    Optional<BigInteger> integer() {
        return enter(INTEGER)
                .map(content -> Arrays.copyOfRange(content.bytes, content.at, content.end))
                .filter(DerReader::isMinimal)
                .map(BigInteger::new);
    }

    private static boolean isMinimal(byte[] integer) {
        if (integer.length < 2) {
            return integer.length == 1;
        }
        boolean zeros = integer[0] == 0 && integer[1] >= 0;
        boolean ones = integer[0] == -1 && integer[1] < 0;
        return !zeros && !ones;
    }

    private int length() {
        int first = bytes[at++] & 0xff;
        if (first < 0x80) {
            return first;
        }
        int width = first & 0x7f;
        if (width == 0 || width > 3 || width > end - at || bytes[at] == 0) {
            return -1;
        }
        int length = 0;
        for (int i = 0; i < width; i++) {
            length = (length << 8) | (bytes[at++] & 0xff);
        }
        return length < 0x80 ? -1 : length;
    }
}
