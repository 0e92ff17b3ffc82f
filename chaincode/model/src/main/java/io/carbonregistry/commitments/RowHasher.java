package io.carbonregistry.commitments;

import java.nio.charset.StandardCharsets;

/** Computes the commitment to salted rows as they come, and the opening of one of them on the way. One thread at a time. */
public final class RowHasher {

    private final SaltSeed seed;
    private final Pseudorandom salts;
    private final TreeHasher tree;
    private final long opened;
    private String row = "";
    private long rows;

    private RowHasher(SaltSeed seed, TreeHasher tree, long opened) {
        this.seed = seed;
        this.salts = new Pseudorandom(seed.secret().bytes());
        this.tree = tree;
        this.opened = opened;
    }

    /** For the commitment alone. */
    public static RowHasher committing(SaltSeed seed) {
        return new RowHasher(seed, TreeHasher.ofRoot(), -1);
    }

    /** For the commitment and the opening of the row at an index, counted from 0. */
    public static RowHasher opening(SaltSeed seed, long index) {
        return new RowHasher(seed, TreeHasher.proving(index), index);
    }

    /**
     * Adds a row.
     *
     * @param json its canonical JSON (RFC 8785)
     */
    public void add(byte[] json) {
        tree.add(salts.of(rows), json);
        if (rows == opened) {
            row = new String(json, StandardCharsets.UTF_8);
        }
        rows++;
    }

    /** The commitment to all rows so far. */
    public Commitment commitment() {
        return tree.commitment();
    }

    /**
     * The one row, with what shows that it is among all rows so far.
     *
     * @throws IllegalStateException if it has not been added
     */
    public Opening opening() {
        return new Opening(row, seed.saltAt(opened), tree.proof());
    }
}
