package io.carbonregistry.fuzz;

import java.util.Arrays;
import java.util.List;

/** Reads choices off a row of bytes; past its end every choice is the first. */
final class Cursor {

    private static final int BYTE = 0xff;

    private final byte[] bytes;
    private int at;

    Cursor(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean isAtEnd() {
        return at >= bytes.length;
    }

    /** A number from 0 on, below a limit of at most 2^24. */
    int below(int limit) {
        int number = limit > BYTE ? (next() << Byte.SIZE | next()) << Byte.SIZE | next() : next();
        return limit == 0 ? 0 : number % limit;
    }

    <T> T one(List<T> of) {
        return of.get(below(of.size()));
    }

    /** Some of the bytes that are left. */
    byte[] some() {
        int length = Math.min(below(Short.BYTES * Byte.SIZE), bytes.length - Math.min(at, bytes.length));
        at += length;
        return length == 0 ? new byte[0] : Arrays.copyOfRange(bytes, at - length, at);
    }

    private int next() {
        return isAtEnd() ? 0 : bytes[at++] & BYTE;
    }
}
