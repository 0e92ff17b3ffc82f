package io.carbonregistry.kernel;

/**
 * A value that stands as one whole number on the wire: {@link #value()} is that number, and the record's constructor of one
 * {@code long} reads it back, refusing what is out of range.
 */
public interface Whole {

    /** The largest number that every JSON reader takes exactly: 2^53 - 1 (RFC 8785, section 3.2.2.3). */
    long MAX = (1L << 53) - 1;

    /** The number. */
    long value();
}
