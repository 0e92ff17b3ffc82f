package io.carbonregistry.audit;

import java.util.Arrays;

/** Ascending serials, written once and then read once; plain numbers, for there may be a million. */
final class Serials {

    private long[] values = new long[4];
    private int size;
    private int read;

    void add(long serial) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = serial;
    }

    boolean hasNext() {
        return read < size;
    }

    long peek() {
        return values[read];
    }

    long next() {
        return values[read++];
    }
}
